package downhill.session;

import downhill.descent.Run;
import downhill.descent.race.Comparison;
import downhill.picture.LaneFacts;
import downhill.picture.Words;
import java.util.List;

/// What is told of the runs that are compared, worked out anew only when the runs have changed: not for every frame.
public final class Facts {

    private final Words words;
    private Comparison comparison;
    private List<Run> runs = List.of();
    private List<LaneFacts> facts = List.of();

    public Facts(Words words) {
        this.words = words;
    }

    public List<LaneFacts> of(State state) {
        if (!state.comparison().equals(comparison) || !state.runs().equals(runs)) {
            comparison = state.comparison();
            runs = state.runs();
            facts = LaneFacts.of(state.race(), state.optimizers(), words);
        }
        return facts;
    }
}
