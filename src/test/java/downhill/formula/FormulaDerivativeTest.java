package downhill.formula;

import static downhill.formula.Formulas.good;
import static downhill.formula.Formulas.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.Samples;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaDerivativeTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = ';', value = {
        "w^2; 2w; 2",
        "w^4 - 3w^2 + w + 4; 4w³ − 6w + 1; 12w² − 6",
        "w^2/(1+w^2); 2w/(1 + w²)²; 2(1 − 3w²)/(1 + w²)³",
        "1-exp(-w^2/2); w e^(−w²/2); e^(−w²/2) − w² e^(−w²/2)",
        "0.1w^2+1-cos(3w); 0.2w + 3 sin 3w; 0.2 + 9 cos 3w",
        "(w-1)^2; 2(w − 1); 2",
        "w^3/3; w²; 2w",
        "(w^2-1)^2; 4w(w² − 1); 4(3w² − 1)",
        "w sin w; sin w + w cos w; 2 cos w − w sin w",
        "√w; 1/(2√w); −1/(4 (√w)³)",
        "√(1+w^2); w/√(1 + w²); 1/(√(1 + w²))³",
        "ln w; 1/w; −1/w²",
        "ln(1+w^2); 2w/(1 + w²); 2(1 − w²)/(1 + w²)²",
        "2^w; 2^w ln 2; 2^w ln² 2",
        "w^w; w^w ln w + w·w^(w − 1); ",
        "w^1.5; 1.5w^0.5; 3/(4w^0.5)",
        "w^-2; −2/w³; 6/w⁴",
        "tan w; 1 + tan² w; 2(1 + tan² w) tan w",
        "asin w; 1/√(1 − w²); w/(√(1 − w²))³",
        "atan w; 1/(1 + w²); −2w/(1 + w²)²",
        "tanh w; 1/cosh²(w); −2 sinh(w)/cosh³(w)",
        "log10 w; 1/(w ln 10); ",
        "cbrt w; 1/(3 cbrt(w)²); ",
        "softplus(w); sigmoid(w); sigmoid(w) sigmoid(−w)",
        "|w|; sign(w); 0",
        "|w|^3; 3w² sign(w); ",
        "relu(w)^2; 2 relu(w)·if(w > 0, 1, 0); ",
        "floor(w) + sign(w); 0; 0",
        "min(w, w^2); if(w ≤ w², 1, 2w); if(w ≤ w², 0, 2)",
        "if(w<0, -w, w^2); if(w < 0, −1, 2w); if(w < 0, 0, 2)",
        "ln w/w; (1 − ln w)/w²; (2 ln w − 3)/w³", "ln^2 w; 2 ln(w)/w; 2(1 − ln w)/w²", "ln|w|; 1/w; −1/w²",
        "w ln w; 1 + ln w; 1/w", "w/ln w; (ln w − 1)/ln²(w); (2/w − ln(w)/w)/ln³(w)",
        "3; 0; 0", "b^2; 0; 0", "w b^2; b²; 0",
    })
    void a_slope_is_written_as_a_person_would(String formula, String first, String second) {
        Formula slope = good(formula).derivative("w");
        assertThat(slope.text()).isEqualTo(first);
        if (second != null) {
            assertThat(slope.derivative("w").text()).isEqualTo(second);
        }
    }

    @Test
    void slopes_of_random_formulas_agree_with_central_differences() {
        var formulas = new RandomFormulas(1, 3, false);
        int compared = 0;
        for (int i = 0; i < Samples.of(200); i++) {
            Formula formula = good(formulas.next());
            Formula slope = formula.derivative("w");
            Formula bias = formula.derivative("b");
            for (double w : new double[] {-1.3, 0.4, 0.9}) {
                if (!isFiniteThroughout(formula, w, 0.7)) {
                    continue;
                }
                compared += agrees(formula, slope, w, at -> value(formula, at, 0.7), value(slope, w, 0.7));
                compared += agrees(formula, bias, 0.7, at -> value(formula, w, at), value(bias, w, 0.7));
            }
        }
        assertThat(compared).isGreaterThan(Samples.of(400));
    }

    @Test
    void second_derivatives_agree_with_differences_of_the_first() {
        var formulas = new RandomFormulas(2, 2, false);
        int compared = 0;
        for (int i = 0; i < Samples.of(75); i++) {
            Formula slope = good(formulas.next()).derivative("w");
            Formula curvature = slope.derivative("w");
            if (!isFiniteThroughout(slope, 0.6, 0.7)) {
                continue;
            }
            compared += agrees(slope, curvature, 0.6, at -> value(slope, at, 0.7), value(curvature, 0.6, 0.7));
        }
        assertThat(compared).isGreaterThan(Samples.of(30));
    }

    /// 1/(1/0) has a value where it has no derivative.
    private static boolean isFiniteThroughout(Formula formula, double w, double b) {
        var interpreter = new Interpreter(Map.of("w", w, "b", b));
        return new Walk(formula.typed()).nodes().stream().allMatch(part -> Double.isFinite(interpreter.of(part)));
    }

    /// 1 if the formula is smooth enough at this place for differences to say anything.
    private static int agrees(Formula formula, Formula derivative, double at, DoubleUnaryOperator value, double slope) {
        double wide = difference(value, at, 2e-4);
        double narrow = difference(value, at, 1e-4);
        double better = (4 * narrow - wide) / 3;
        boolean trustworthy = Math.abs(wide - narrow) < 1e-5 * (1 + Math.abs(narrow))
                && Math.abs(value.applyAsDouble(at)) < 1e5 * (1 + Math.abs(narrow));
        if (!trustworthy) {
            return 0;
        }
        assertThat(slope).as("%s ⟶ %s at %s", formula.source(), derivative.text(), at)
                .isCloseTo(better, within(1e-4 * (1 + Math.abs(better))));
        return 1;
    }

    private static double difference(DoubleUnaryOperator value, double at, double step) {
        return (value.applyAsDouble(at + step) - value.applyAsDouble(at - step)) / (2 * step);
    }
}
