package downhill.descent.rule;

import downhill.plugin.Vector;
import java.util.List;

/// What a written rule remembers: one vector for each of its states, in their order.
public record RuleMemory(List<Vector> states) {

    public RuleMemory {
        states = List.copyOf(states);
    }
}
