package downhill.formula;

import static downhill.formula.Formulas.good;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.Samples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Compiled slopes have their digits everywhere, as decimal arithmetic of hundreds of digits sees it.
class FormulaDigitsTest {

    private static final double RELATIVE = 1e-12;
    private static final BigDecimal SMALLEST = new BigDecimal(Double.MIN_NORMAL);
    private static final BigDecimal GREATEST = new BigDecimal(Double.MAX_VALUE);

    @ParameterizedTest(name = "{0} at {1}: {2}, {3}")
    @CsvSource(delimiter = ';', value = {
        "tanh w; 20; 1.699341702116e-17; -3.398683404233e-17",
        "sigmoid(w); 40; 4.248354255292e-18; -4.248354255292e-18",
        "w^2/(1 + w^2); 1e8; 2e-24; -6e-32", "√(w^2 + 1e-6); 1e6; 1; 1e-24",
        "softplus(w); -40; 4.248354255292e-18; 4.248354255292e-18",
        "w^2/(1 + w^2); 1e77; 2e-231; -6e-308", "atan w; 1e77; 1e-154; -2e-231",
        "1/(1 + e^(-w)); -400; 1.915169596714e-174; 1.915169596714e-174",
    })
    void what_was_0_has_its_digits(String text, double w, double slope, double curvature) {
        Jet jet = good(text).compile().jet(w, 0);
        assertThat(jet.dw() / slope).isBetween(1 - RELATIVE, 1 + RELATIVE);
        assertThat(jet.dww() / curvature).isBetween(1 - RELATIVE, 1 + RELATIVE);
    }

    static Stream<String> functions() {
        return Stream.of(Function.values()).filter(function -> function.arity() == 1).map(Function::word);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void every_function_has_its_digits_from_1e_minus_8_to_1e8(String name) {
        var random = new SplittableRandom(name.hashCode());
        for (String text : List.of("w", "-w", "w/4", "8w")) {
            judge(name + "(" + text + ")", random, 8, Samples.of(2));
        }
        // Their second derivatives are made of squares, which leave the numbers from e^355 on.
        judge("1/(2 + " + name + "(w))", random, 2.5, Samples.of(2));
        judge(name + "(w)^2", random, 2.5, Samples.of(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1/w; 70", "w^2/(1 + w^2); 70", "w/√(1 + w^2); 70", "√(w^2 + 1e-6); 70", "w^1.5; 100", "atan(w); 70", "cbrt(w); 100",
        "ln(w); 100", "√w; 100", "w^-3; 60", "ln(1 + w^2); 70", "1/(1 + |w|); 90", "w|w|; 100",
        "tanh(w); 2.5", "sigmoid(w); 2.8",
        "1/(1 + e^-w); 2.8", "e^w/(1 + e^w); 2.8", "(e^w - e^-w)/(e^w + e^-w); 2.5", "1/cosh w; 2.8",
        "1 - e^(-w^2/2); 1.5", "2^w/(1 + 2^w); 2.9", "w^w; 2", "(w^2 + 2w + 2) e^-w; 8", "(1 + w^2)^-1.7; 40",
        "w^2/cbrt(1 + w^2); 40", "√(1 + w^2)/w; 40", "√(1 + √(1 + w^2)); 40", "(w^4)^0.5/(1 + w^2); 40",
        "|w|^1.5/(1 + w^2); 40", "1/√(1 + (w - 3)^2); 40", "max(w, 2)/(1 + w^2); 40", "1/(1 + ln(1 + w^2)); 40",
        "w/(1 + |w|); 40", "tan(w/(1 + w^2)); 40", "w^2/(1 + √(1 + w^2)); 40", "√w/(1 + √w); 40",
    })
    void quotients_powers_and_roots_have_them_far_beyond(String text, double magnitudes) {
        judge(text, new SplittableRandom(text.hashCode()), magnitudes, Samples.of(3));
    }

    @Test
    void random_quotients_of_powers_and_roots_have_them() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < Samples.of(40); i++) {
            String top = polynomial(random);
            String bottom = polynomial(random);
            String text = switch (i % 5) {
                case 0 -> "(" + top + ")/(" + bottom + ")";
                case 1 -> "(" + top + ")/√(" + bottom + ")";
                case 2 -> "√(" + top + ")/(" + bottom + ")^2";
                case 3 -> "w^" + random.nextInt(1, 4) + "/(" + bottom + ")^1.5";
                default -> "ln((" + top + ")/(" + bottom + "))";
            };
            judge(text, random, 8, 3);
        }
    }

    /// Without zeros, and not small anywhere.
    private static String polynomial(SplittableRandom random) {
        var text = new StringBuilder(Integer.toString(random.nextInt(1, 9)));
        for (int power = 2; power <= 4; power += 2) {
            text.append(random.nextInt(3) == 0 ? "" : " + " + random.nextInt(1, 9) + "w^" + power);
        }
        return text.toString();
    }

    /// @param magnitudes how many powers of ten |w| may be away from 1
    private static void judge(String text, SplittableRandom random, double magnitudes, int count) {
        Formula formula = good(text);
        Compiled compiled = formula.compile();
        List<Double> points = new ArrayList<>(List.of(0.1, -0.1, 0.6, -0.6, 1.0));
        while (points.size() < count + 4) {
            double size = Math.pow(10, magnitudes * (2 * random.nextDouble() - 1));
            points.add(random.nextBoolean() ? size : -size);
        }
        int judged = 0;
        for (double w : points) {
            judged += Double.isFinite(compiled.value(w, 0)) ? judge(formula, compiled, w) : 0;
        }
        assertThat(judged).as("places where %s is a number", text).isPositive();
    }

    private static int judge(Formula formula, Compiled compiled, double w) {
        ExactJet exact;
        try {
            exact = exact(formula, w);
        } catch (ArithmeticException noNumber) {
            return 0;
        }
        Jet jet = compiled.jet(w, 0);
        String where = " of " + formula.source() + " at " + w;
        assertDigits(jet.dw(), exact.d(), () -> exact(formula, Math.nextUp(w)).d(), "the slope" + where);
        assertDigits(compiled.slope(w), exact.d(), () -> exact(formula, Math.nextUp(w)).d(), "the slope alone" + where);
        assertDigits(jet.dww(), exact.dd(), () -> exact(formula, Math.nextUp(w)).dd(), "the second derivative" + where);
        return 1;
    }

    private static ExactJet exact(Formula formula, double w) {
        double tens = Math.abs(Math.log10(Math.abs(w)));
        double exponential = Math.abs(w) < 800 ? Math.abs(w) : 0;
        return ExactJet.of(formula.typed(), w, (int) (50 + 6 * tens + exponential));
    }

    /// To twelve digits, or as far as the last digit of w decides.
    ///
    /// @param next what would be exact if w were the next number, asked for only where twelve digits are not there
    private static void assertDigits(double actual, BigDecimal exact, Supplier<BigDecimal> next, String what) {
        if (exact.abs().compareTo(SMALLEST) < 0 || exact.abs().compareTo(GREATEST) > 0) {
            return;
        }
        assertThat(actual).as(what + ", which is " + exact.doubleValue()).isFinite();
        double off = new BigDecimal(actual).subtract(exact).abs().doubleValue();
        double allowed = RELATIVE * exact.abs().doubleValue();
        if (off > allowed) {
            allowed += 8 * next.get().subtract(exact).abs().doubleValue();
        }
        assertThat(off).as("%s: %s, which is %s", what, actual, exact.doubleValue()).isLessThanOrEqualTo(allowed);
    }
}
