package downhill.formula;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ln(1 + e^z), however it is written,")
class FormulaSoftplusTest {

    @ParameterizedTest
    @ValueSource(strings = {"ln(1 + exp(w))", "ln(exp(w) + 1)", "ln(1 + e^w)", "softplus(w)"})
    @DisplayName("keeps all digits far below 0, where 1 + e^z is 1, and far above, where e^z is no number")
    void keeps_all_digits(String text) {
        assertAll(
                () -> assertJet(text, -40, Math.exp(-40), Math.exp(-40), Math.exp(-40)),
                () -> assertJet(text, -700, Math.exp(-700), Math.exp(-700), Math.exp(-700)),
                () -> assertJet(text, 0, Math.log(2), 0.5, 0.25),
                () -> assertJet(text, 800, 800, 1, 0));
    }

    private static void assertJet(String text, double w, double value, double slope, double curvature) {
        Formula formula = Formulas.good(text);
        Jet jet = formula.compile().jet(w, 0);
        assertAll(text + " at " + w,
                () -> assertClose(value, jet.value()),
                () -> assertEquals(jet.value(), formula.value(Map.of("w", w))),
                () -> assertClose(slope, jet.dw()),
                () -> assertClose(curvature, jet.dww()));
    }

    private static void assertClose(double expected, double actual) {
        assertEquals(expected, actual, 1e-14 * Math.abs(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1; ln(1 + exp(-w*x))", "3; 3*ln(1 + exp(-w*x))", "1; ln(1 + exp(-(2y - 1)*w*x))"})
    @DisplayName("does so over rows, too: of separable data it goes on falling")
    void does_so_over_rows(double factor, String each) {
        Columns data = Columns.of(new double[] {1, 2}, new double[] {1, 1});
        Compiled compiled = Formulas.good("mean(" + each + ")").compile(data);

        assertClose(factor * (Math.exp(-50) + Math.exp(-100)) / 2, compiled.jet(50, 0).value());
        assertClose(-factor * (Math.exp(-50) + 2 * Math.exp(-100)) / 2, compiled.jet(50, 0).dw());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ln(2 + exp(w))", "ln(1 - exp(w))", "log2(1 + exp(w))", "ln(1 + 2exp(w))"})
    @DisplayName("is not taken for anything that only looks like it")
    void is_not_taken_for_anything_else(String text) {
        assertEquals(switch (text) {
            case "ln(2 + exp(w))" -> Math.log(2 + Math.exp(-1));
            case "ln(1 - exp(w))" -> Math.log(1 - Math.exp(-1));
            case "log2(1 + exp(w))" -> Math.log(1 + Math.exp(-1)) / Math.log(2);
            default -> Math.log(1 + 2 * Math.exp(-1));
        }, Formulas.good(text).compile().jet(-1, 0).value(), 1e-15);
    }
}
