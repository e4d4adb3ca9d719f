package downhill.descent.rule;

import downhill.formula.MultiFunction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A rule compiled: each of its lines a function of one array of numbers, in which every name has its slot.
///
/// First come the given names ([Rule#GIVEN]), then the settings, then the states, then all else that lines give.
final class Program {

    private final List<String> slots;
    private final MultiFunction[] lines;
    private final int[] targets;
    private final MultiFunction[] starts;
    private final int firstSetting = Rule.GIVEN.size();
    private final int firstState;

    Program(Rule rule) {
        Set<String> names = new LinkedHashSet<>(Rule.GIVEN);
        rule.settings().forEach(setting -> names.add(setting.name()));
        firstState = names.size();
        rule.states().forEach(state -> names.add(state.name()));
        rule.lines().forEach(line -> names.add(line.name()));
        slots = new ArrayList<>(names);
        lines = rule.lines().stream().map(line -> line.formula().compile(slots)).toArray(MultiFunction[]::new);
        targets = rule.lines().stream().mapToInt(line -> slots.indexOf(line.name())).toArray();
        starts = rule.states().stream()
                .map(state -> state.start().map(formula -> formula.compile(slots)).orElse(_ -> 0))
                .toArray(MultiFunction[]::new);
    }

    int slot(String name) {
        return slots.indexOf(name);
    }

    /// Where the value of state `index` is.
    int state(int index) {
        return firstState + index;
    }

    int states() {
        return starts.length;
    }

    /// Fresh slots with the settings in their places and 0 in all others.
    double[] slots(double[] settings) {
        double[] values = new double[slots.size()];
        System.arraycopy(settings, 0, values, firstSetting, settings.length);
        return values;
    }

    double start(int state, double[] values) {
        return starts[state].value(values);
    }

    void run(double[] values) {
        for (int line = 0; line < lines.length; line++) {
            run(line, values);
        }
    }

    void run(int line, double[] values) {
        values[targets[line]] = lines[line].value(values);
    }
}
