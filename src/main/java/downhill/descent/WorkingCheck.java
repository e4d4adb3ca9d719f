package downhill.descent;

import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Equation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks a plug-in's working: not more than can be shown, formulas that can be read, over names that all have numbers, the
/// last of them for `w`.
///
/// A formula is read once, however many steps show it.
///
/// @param optimizer the plug-in's optimizer, for the message
/// @param readable the formulas that have been read, with their names
record WorkingCheck(String optimizer, Set<Text> readable) {

    private static final int MOST_LINES = 20;
    private static final int MOST_NUMBERS = 40;
    private static final int LONGEST_FORMULA = 300;

    /// What of a line decides whether it can be read.
    private record Text(String formula, Set<String> names) {
    }

    WorkingCheck(String optimizer) {
        this(optimizer, new HashSet<>());
    }

    /// The lines as a plain list. They are taken one by one, and no more than there may be: a list may go on for ever.
    static List<Equation> few(String optimizer, int t, List<Equation> working) {
        List<Equation> lines = new ArrayList<>();
        for (Equation line : working) {
            if (lines.size() == MOST_LINES) {
                throw PluginFault.of("plugin.working.many", optimizer, t, MOST_LINES);
            }
            lines.add(line);
        }
        return List.copyOf(lines);
    }

    /// @param t the number of the step
    /// @param size how many coordinates it has
    List<Equation> checked(List<Equation> working, int t, int size) {
        for (Equation line : working) {
            if (!isShort(line)) {
                throw PluginFault.of("plugin.working.text", optimizer, t, line.name() + " = " + line.formula(),
                        ProviderCheck.LONGEST_NAME, LONGEST_FORMULA, MOST_NUMBERS);
            }
            if (!isSized(line, size) || !isReadable(line)) {
                throw PluginFault.of("plugin.working", optimizer, t, line.name() + " = " + line.formula());
            }
        }
        if (!working.isEmpty() && !working.getLast().name().equals("w")) {
            throw PluginFault.of("plugin.working.last", optimizer, t, working.getLast().name());
        }
        return working;
    }

    private static boolean isShort(Equation line) {
        return ForeignText.isLine(line.name(), ProviderCheck.LONGEST_NAME)
                && ForeignText.isLine(line.formula(), LONGEST_FORMULA)
                && line.values().size() <= MOST_NUMBERS
                && line.values().keySet().stream().allMatch(name -> ForeignText.isLine(name, ProviderCheck.LONGEST_NAME));
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
