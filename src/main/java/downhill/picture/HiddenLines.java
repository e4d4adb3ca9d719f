package downhill.picture;

import downhill.descent.Coordinate;
import downhill.formula.Chosen;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Equation;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The lines of a step that is not to be told yet: the rule in symbols and with the numbers that are known before the
/// step, and a question mark for what comes out. What an earlier line gives stays a symbol in a later one.
final class HiddenLines {

    /// Never a number here: the whole answer.
    private static final String CHANGE = "dw";

    /// Stands for what is not to be told yet.
    static final RichText ASKED = RichText.of("?", Typeface.MATH, Role.GUESS);

    private HiddenLines() {
    }

    /// The same with a question mark for what it gives.
    static WorkedLine asked(WorkedLine line) {
        RichText given = Typesetter.sign(" = ").plus(ASKED);
        int variable = line.result().spans().size() - line.relation().spans().size();
        RichText asked = new RichText(line.result().spans().subList(0, variable)).plus(given);
        boolean isResultAlone = line.numbers().equals(line.result());
        return new WorkedLine(line.update(), line.condition(), isResultAlone ? asked
                : ASKED.plus(afterNumber(line.numbers())), asked,
                given);
    }

    /// A line without the number it begins with.
    private static RichText afterNumber(RichText line) {
        return new RichText(line.spans().subList(1, line.spans().size()));
    }

    /// @param rule without its results
    static List<WorkedLine> of(Section section, List<Equation> rule) {
        List<WorkedLine> lines = new ArrayList<>();
        Set<String> unknown = new HashSet<>(Set.of(CHANGE));
        for (Equation equation : rule) {
            switch (Formula.parseUnwritten(equation.formula(), WorkedLine.names(equation))) {
                case Parsed.Good(Formula formula) -> {
                    // Which part an `if` gives would have to be known to be written down.
                    if (!Collections.disjoint(formula.deciding(), unknown)) {
                        return List.of(plain(section));
                    }
                    lines.add(line(equation, formula, unknown, section));
                }
                case Parsed.Bad(var error) -> {
                    return List.of(plain(section));
                }
            }
            unknown.add(equation.name());
        }
        return lines.isEmpty() ? List.of(plain(section)) : lines;
    }

    /// w ← w + Δw, for a rule that doesn't say how it gets there.
    private static WorkedLine plain(Section section) {
        Vector point = section.track().run().point(section.step());
        Equation equation = new Equation("w", "w + dw", point).with("w", point).with(CHANGE, 0);
        return switch (Formula.parseUnwritten(equation.formula(), WorkedLine.names(equation))) {
            case Parsed.Good(Formula formula) -> line(equation, formula, Set.of(CHANGE), section);
            case Parsed.Bad(var error) -> throw new IllegalStateException(error.toString());
        };
    }

    private static WorkedLine line(Equation equation, Formula formula, Set<String> unknown, Section section) {
        Coordinate coordinate = section.track().coordinate();
        Map<String, Double> known = coordinate.of(equation.values());
        Chosen chosen = formula.chosen(known);
        known.keySet().removeAll(unknown);
        int decimals = ShownNumber.decimalsFor(known.entrySet().stream()
                .filter(entry -> WorkedLine.MEASURED.contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue).toArray());
        Map<String, ShownNumber> shown = new HashMap<>();
        known.forEach((name, value) -> shown.put(name, WorkedLine.MEASURED.contains(name)
                ? ShownNumber.of(value, decimals) : ShownNumber.setting(value, decimals)));
        ShownNumber.trim(shown, known);
        Typesetter symbols = Typesetter.symbols(section.track().coordinate(), section.isNoisy());
        RichText left = symbols.variable(equation.name());
        RichText given = Typesetter.sign(" = ").plus(ASKED);
        return new WorkedLine(left.plus(Typesetter.sign(" ← ")).plus(symbols.set(chosen.expression())),
                symbols.condition(chosen.because()),
                ASKED.plus(Typesetter.sign(" = "))
                        .plus(Typesetter.numbers(shown, coordinate).set(chosen.expression())),
                left.plus(given), given);
    }
}
