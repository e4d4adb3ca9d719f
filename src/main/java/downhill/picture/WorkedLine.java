package downhill.picture;

import downhill.descent.Equation;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One line of the working, twice: in symbols, and with the numbers of this step put in.
///
/// The line of numbers is true as it is written: where the rounded numbers don't make the equation hold, it says ≈.
///
/// @param symbols w ← w − a·δL/δw
/// @param numbers 1.12 = 1.60 − 0.15·3.20
/// @param result w = 1.12
/// @param relation = or ≈, and the number alone
public record WorkedLine(RichText symbols, RichText numbers, RichText result, RichText relation) {

    /// How many characters a line of numbers may have before it gets fewer decimals.
    private static final int LONGEST = 60;

    /// What is measured, not chosen: always with as many decimals as its line has.
    static final Set<String> MEASURED = Set.of("w", "g");

    /// The line of symbols and the number it gave: m ← β₁·m + (1 − β₁)·δL/δw ≈ 4.126.
    public RichText withResult() {
        return symbols.plus(relation);
    }

    /// The lines of the step that a frame shows; the last gives w. Empty after the last step.
    public static List<WorkedLine> of(Frame frame) {
        if (frame.isHidden()) {
            return HiddenLines.of(frame);
        }
        if (!frame.hasStep()) {
            return List.of();
        }
        List<WorkedLine> lines = new ArrayList<>();
        for (Equation equation : frame.run().working(frame.step())) {
            switch (Formula.parse(equation.formula(), names(equation))) {
                case Parsed.Good(Formula formula) -> lines.add(line(equation, formula, frame.isNoisy()));
                case Parsed.Bad(var error) -> {
                    return List.of(plain(frame));
                }
            }
        }
        return lines.isEmpty() ? List.of(plain(frame)) : lines;
    }

    /// w ← w + Δw, for a rule that doesn't say how it got there.
    private static WorkedLine plain(Frame frame) {
        Equation equation = new Equation("w", "w + dw", frame.run().point(frame.step() + 1))
                .with("w", frame.w()).with("dw", frame.change());
        return switch (Formula.parse(equation.formula(), names(equation))) {
            case Parsed.Good(Formula formula) -> line(equation, formula, frame.isNoisy());
            case Parsed.Bad(var error) -> throw new IllegalStateException(error.toString());
        };
    }

    static Set<String> names(Equation equation) {
        return new HashSet<>(equation.values().keySet());
    }

    private static WorkedLine line(Equation equation, Formula formula, boolean noisy) {
        Typesetter symbols = noisy ? Typesetter.noisySymbols() : Typesetter.symbols();
        double result = equation.result().w();
        Map<String, Double> values = new HashMap<>();
        equation.values().forEach((name, value) -> values.put(name, value.w()));
        int decimals = ShownNumber.decimalsFor(main(equation, values, result));
        WorkedLine line = line(equation, formula, symbols, values, decimals);
        while (line.numbers.plain().length() > LONGEST && decimals > 4) {
            decimals--;
            line = line(equation, formula, symbols, values, decimals);
        }
        return line;
    }

    private static WorkedLine line(Equation equation, Formula formula, Typesetter symbols,
            Map<String, Double> values, int decimals) {
        double result = equation.result().w();
        Map<String, ShownNumber> shown = new HashMap<>();
        values.forEach((name, value) -> shown.put(name, MEASURED.contains(name)
                ? ShownNumber.of(value, decimals) : ShownNumber.setting(value, decimals)));
        ShownNumber shownResult = ShownNumber.of(result, decimals);
        Typesetter numbers = Typesetter.numbers(shown);
        RichText left = symbols.variable(equation.name());
        String relation = holds(formula, shown, shownResult) ? " = " : " ≈ ";
        RichText number = RichText.of(shownResult.text(), Typeface.MATH, Typesetter.role(equation.name()));
        RichText given = Typesetter.sign(shownResult.value() == result ? " = " : " ≈ ").plus(number);
        return new WorkedLine(
                left.plus(Typesetter.sign(" ← ")).plus(symbols.set(formula.typed())),
                number.plus(Typesetter.sign(relation)).plus(numbers.set(formula.typed())),
                left.plus(given), given);
    }

    /// The numbers that set how many decimals the line gets: those that are measured, not the settings.
    private static double[] main(Equation equation, Map<String, Double> values, double result) {
        List<Double> main = new ArrayList<>(List.of(result));
        values.forEach((name, value) -> {
            if (MEASURED.contains(name) || !Numbers.isPower(Numbers.exact(value))) {
                main.add(value);
            }
        });
        return main.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean holds(Formula formula, Map<String, ShownNumber> shown, ShownNumber result) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Map.Entry<String, ShownNumber> entry : shown.entrySet()) {
            if (!entry.getValue().isFinite()) {
                return false;
            }
            values.put(entry.getKey(), entry.getValue().decimal());
        }
        return result.isFinite() && ExactDecimals.isEqual(formula.typed(), values, result.decimal());
    }
}
