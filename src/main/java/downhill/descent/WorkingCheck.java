package downhill.descent;

import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Equation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks a plug-in's working: formulas that can be read, over names that all have numbers, the last of them for `w`.
///
/// A formula is read once, however many steps show it.
///
/// @param optimizer the plug-in's optimizer, for the message
/// @param readable the formulas that have been read, with their names
record WorkingCheck(String optimizer, Set<Text> readable) {

    /// What of a line decides whether it can be read.
    private record Text(String formula, Set<String> names) {
    }

    WorkingCheck(String optimizer) {
        this(optimizer, new HashSet<>());
    }

    /// @param t the number of the step
    /// @param size how many coordinates it has
    List<Equation> checked(List<Equation> working, int t, int size) {
        for (Equation line : working) {
            if (!isSized(line, size) || !isReadable(line)) {
                throw new PluginFault(
                        Complaint.of("plugin.working", optimizer, t, line.name() + " = " + line.formula()));
            }
        }
        if (!working.isEmpty() && !working.getLast().name().equals("w")) {
            throw new PluginFault(Complaint.of("plugin.working.last", optimizer, t, working.getLast().name()));
        }
        return working;
    }

    private static boolean isSized(Equation line, int size) {
        return line.result().size() == size
                && line.values().values().stream().allMatch(value -> value.size() == size);
    }

    private boolean isReadable(Equation line) {
        Text text = new Text(line.formula(), Set.copyOf(line.values().keySet()));
        if (readable.contains(text)) {
            return true;
        }
        return switch (Formula.parse(text.formula(), text.names())) {
            case Parsed.Good good -> readable.add(text);
            case Parsed.Bad bad -> false;
        };
    }
}
