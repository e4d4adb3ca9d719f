package downhill.picture;

import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Equation;
import java.util.ArrayList;
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

    private HiddenLines() {
    }

    static List<WorkedLine> of(Frame frame) {
        List<WorkedLine> lines = new ArrayList<>();
        Set<String> unknown = new HashSet<>(Set.of(CHANGE));
        for (Equation equation : frame.prediction().rule()) {
            switch (Formula.parse(equation.formula(), WorkedLine.names(equation))) {
                case Parsed.Good(Formula formula) -> lines.add(line(equation, formula, unknown, frame.isNoisy()));
                case Parsed.Bad(var error) -> {
                    return List.of(plain(frame));
                }
            }
            unknown.add(equation.name());
        }
        return lines.isEmpty() ? List.of(plain(frame)) : lines;
    }

    /// w ← w + Δw, for a rule that doesn't say how it gets there.
    private static WorkedLine plain(Frame frame) {
        Equation equation = new Equation("w", "w + dw", frame.run().point(frame.step()))
                .with("w", frame.w()).with(CHANGE, 0);
        return switch (Formula.parse(equation.formula(), WorkedLine.names(equation))) {
            case Parsed.Good(Formula formula) -> line(equation, formula, Set.of(CHANGE), frame.isNoisy());
            case Parsed.Bad(var error) -> throw new IllegalStateException(error.toString());
        };
    }

    private static WorkedLine line(Equation equation, Formula formula, Set<String> unknown, boolean noisy) {
        Map<String, Double> known = new HashMap<>();
        equation.values().forEach((name, value) -> {
            if (!unknown.contains(name)) {
                known.put(name, value.w());
            }
        });
        int decimals = ShownNumber.decimalsFor(known.entrySet().stream()
                .filter(entry -> WorkedLine.MEASURED.contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue).toArray());
        Map<String, ShownNumber> shown = new HashMap<>();
        known.forEach((name, value) -> shown.put(name, WorkedLine.MEASURED.contains(name)
                ? ShownNumber.of(value, decimals) : ShownNumber.setting(value, decimals)));
        Typesetter symbols = noisy ? Typesetter.noisySymbols() : Typesetter.symbols();
        RichText left = symbols.variable(equation.name());
        RichText asked = RichText.of("?", Typeface.MATH, Role.GUESS);
        RichText given = Typesetter.sign(" = ").plus(asked);
        return new WorkedLine(left.plus(Typesetter.sign(" ← ")).plus(symbols.set(formula.typed())),
                RichText.empty(),
                asked.plus(Typesetter.sign(" = "))
                        .plus(Typesetter.numbers(shown).set(formula.typed())),
                left.plus(given), given);
    }
}
