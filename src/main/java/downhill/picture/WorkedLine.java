package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.formula.Chosen;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Equation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One line of the working, twice: in symbols, and with the numbers of this step put in.
///
/// The line of numbers is true as it is written: where the rounded numbers don't make the equation hold, it says ≈, and
/// who works out what stands right of it gets what stands left, within 1 % and to the last digit but one. Where that would
/// take too many digits, only the result stands there. Of a choice it shows the part that was taken, and what decided;
/// that with numbers only where the rounded ones tell it too.
///
/// @param update w ← w − a·δL/δw
/// @param condition if c > 0; empty where nothing was chosen
/// @param numbers 1.12 = 1.60 − 0.15·3.20
/// @param result w = 1.12
/// @param relation = or ≈, and the number alone
public record WorkedLine(RichText update, RichText condition, RichText numbers, RichText result, RichText relation) {

    /// How many characters a line of numbers may have before it gets fewer decimals.
    private static final int LONGEST = 60;

    /// What is measured, not chosen: always with as many decimals as its line has.
    static final Set<String> MEASURED = Set.of("w", "g");

    /// The line of symbols.
    public RichText symbols() {
        return update.plus(condition);
    }

    /// The line of symbols and the number it gave: m ← β₁·m + (1 − β₁)·δL/δw ≈ 4.126.
    public RichText withResult() {
        return update.plus(relation).plus(condition);
    }

    /// The lines of the step of w that a frame shows; the last gives w. Empty after the last step.
    public static List<WorkedLine> of(Frame frame) {
        return of(frame, Coordinate.W);
    }

    /// The same for one of the weights.
    public static List<WorkedLine> of(Frame frame, Coordinate coordinate) {
        return of(frame, coordinate, new WorkedFormulas());
    }

    /// The same with formulas that may be known.
    static List<WorkedLine> of(Frame frame, Coordinate coordinate, WorkedFormulas formulas) {
        Section section = frame.section(coordinate);
        if (frame.isHidden()) {
            return HiddenLines.of(section, section.prediction().rule());
        }
        if (!frame.hasStep()) {
            return List.of();
        }
        if (!section.tellsChange()) {
            return HiddenLines.of(section,
                    frame.run().working(frame.step()).stream().map(Prediction::withoutResult).toList());
        }
        List<WorkedLine> lines = lines(frame, section, formulas);
        if (frame.reveal().tellsNext()) {
            return lines;
        }
        List<WorkedLine> open = new ArrayList<>(lines);
        open.addLast(HiddenLines.asked(open.removeLast()));
        return open;
    }

    private static List<WorkedLine> lines(Frame frame, Section section, WorkedFormulas formulas) {
        List<WorkedLine> lines = new ArrayList<>();
        for (Equation equation : frame.run().working(frame.step())) {
            switch (formulas.of(equation)) {
                case Parsed.Good(Formula formula) -> lines.add(line(equation, formula, section));
                case Parsed.Bad(var error) -> {
                    return List.of(plain(section));
                }
            }
        }
        return lines.isEmpty() ? List.of(plain(section)) : lines;
    }

    /// w ← w + Δw, for a rule that doesn't say how it got there.
    private static WorkedLine plain(Section section) {
        Run run = section.track().run();
        Equation equation = new Equation("w", "w + dw", run.point(section.step() + 1))
                .with("w", run.point(section.step())).with("dw", run.change(section.step()));
        return switch (Formula.parseUnwritten(equation.formula(), names(equation))) {
            case Parsed.Good(Formula formula) -> line(equation, formula, section);
            case Parsed.Bad(var error) -> throw new IllegalStateException(error.toString());
        };
    }

    static Set<String> names(Equation equation) {
        return new HashSet<>(equation.values().keySet());
    }

    private static WorkedLine line(Equation equation, Formula formula, Section section) {
        Typesetter symbols = Typesetter.symbols(section.track().coordinate(), section.isNoisy());
        Coordinate coordinate = section.track().coordinate();
        Map<String, Double> values = coordinate.of(equation.values());
        Chosen chosen = formula.chosen(values);
        double result = coordinate.of(equation.result());
        int decimals = ShownNumber.decimalsFor(main(chosen, values, result));
        RichText left = symbols.variable(equation.name());
        WorkedLine written = new WorkedLine(left.plus(Typesetter.sign(" ← ")).plus(symbols.set(chosen.expression())),
                symbols.condition(chosen.because()), RichText.empty(), left, RichText.empty());
        WorkedLine line = written.with(equation.name(), result, chosen, coordinate, values, decimals);
        while (line.numbers.plain().length() > LONGEST && decimals > 4) {
            decimals--;
            line = written.with(equation.name(), result, chosen, coordinate, values, decimals);
        }
        return line;
    }

    /// The same symbols with numbers. Until they are there, the name alone stands in place of the result.
    private WorkedLine with(String name, double number, Chosen chosen, Coordinate coordinate, Map<String, Double> values,
            int decimals) {
        Optional<LineNumbers> near = LineNumbers.of(chosen, values, number, decimals);
        Map<String, ShownNumber> shown = near.map(LineNumbers::shown).orElse(new HashMap<>());
        ShownNumber shownResult = near.map(LineNumbers::result).orElseGet(() -> ShownNumber.measured(number, decimals));
        if (shownResult.isAllOf(number) && ShownNumber.trim(shown, values)) {
            shownResult = shownResult.trimmed();
        }
        Map<String, BigDecimal> digits = LineNumbers.digits(shown);
        Typesetter numbers = Typesetter.numbers(shown, coordinate);
        boolean holds = shownResult.isFinite()
                && ExactDecimals.isEqual(chosen.expression(), digits, shownResult.decimal());
        boolean told = chosen.because().stream().allMatch(fact -> ExactDecimals.isTrue(fact, digits));
        RichText shownNumber = RichText.of(shownResult.text(), Typeface.MATH, Typesetter.role(name));
        RichText given = Typesetter.sign(shownResult.value() == number ? " = " : " ≈ ").plus(shownNumber);
        RichText put = near.isEmpty() ? result.plus(given)
                : shownNumber.plus(Typesetter.sign(holds ? " = " : " ≈ ")).plus(numbers.set(chosen.expression()))
                        .plus(told ? numbers.condition(chosen.because()) : RichText.empty());
        return new WorkedLine(update, condition, put, result.plus(given), given);
    }

    /// The numbers that set how many decimals the line gets: those that are measured, not the settings.
    private static double[] main(Chosen chosen, Map<String, Double> values, double result) {
        List<Double> main = new ArrayList<>(List.of(result));
        chosen.variables().forEach(name -> {
            double value = values.get(name);
            if (MEASURED.contains(name) || !Numbers.isPower(Numbers.exact(value))) {
                main.add(value);
            }
        });
        return main.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
