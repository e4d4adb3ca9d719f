package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.Samples;
import downhill.descent.Optimizers;
import downhill.plugin.Equation;
import downhill.plugin.Vector;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// No number of a worked line has fewer than three digits, unless these are all that it has.
class WorkedDigitsTest {

    private static final Pattern NUMBER =
            Pattern.compile("([0-9]+(?:[.][0-9]+)?)(·10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?");
    private static final Pattern WRITTEN = Pattern.compile("(?<![A-Za-z0-9.])[0-9]+(?:[.][0-9]+)?(?:[eE]-?[0-9]+)?");

    private int judged;
    private int brief;

    @Test
    void three_digits_are_written_or_all_there_are() {
        RandomMoments.each(19, Samples.of(1_000), Optimizers.installed().ids(), frame -> {
            List<WorkedLine> lines = WorkedLine.of(frame);
            if (frame.hasStep() && frame.run().working(frame.step()).size() == lines.size()) {
                for (int index = 0; index < lines.size(); index++) {
                    assertDigits(lines.get(index).numbers().plain(), frame.run().working(frame.step()).get(index));
                }
            }
        });
        assertThat(judged).isGreaterThan(5_000);
        assertThat(brief).isGreaterThan(1_000);
    }

    private void assertDigits(String line, Equation equation) {
        Matcher numbers = NUMBER.matcher(line);
        while (numbers.find()) {
            judged++;
            String digits = numbers.group(1).replace(".", "").replaceFirst("^0+", "");
            if (digits.length() < 3) {
                brief++;
                double base = ShownArithmetic.value(numbers.group(2) == null ? numbers.group(1)
                        : numbers.group(1) + numbers.group(2)).doubleValue();
                double all = ShownArithmetic.value(numbers.group()).doubleValue();
                assertThat(numbersOf(equation)).as("%s in %s", numbers.group(), line)
                        .anyMatch(whole -> isSame(whole, base) || isSame(whole, all));
            }
        }
    }

    private static boolean isSame(double whole, double shown) {
        return Math.abs(Math.abs(whole) - shown) <= 1e-11 * shown;
    }

    /// All that may stand in a line: what went in, what came out, and what the formula itself has.
    private static List<Double> numbersOf(Equation equation) {
        DoubleStream measured = DoubleStream.concat(DoubleStream.of(equation.result().w()),
                equation.values().values().stream().mapToDouble(Vector::w));
        DoubleStream written = WRITTEN.matcher(equation.formula()).results()
                .mapToDouble(number -> Double.parseDouble(number.group()));
        return DoubleStream.concat(measured, written).boxed().toList();
    }
}
