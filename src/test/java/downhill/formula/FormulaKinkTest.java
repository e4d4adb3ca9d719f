package downhill.formula;

import static downhill.formula.Formulas.assertSameBits;
import static downhill.formula.Formulas.good;
import static downhill.formula.Formulas.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaKinkTest {

    @ParameterizedTest(name = "{0} at {1} has the slope {2}")
    @CsvSource(delimiter = ';', value = {
        "|w|; 0; 0", "|w|; 1; 1", "|w|; -2; -1", "|w-1|; 1; 0", "w|w|; 0; 0", "|w|^3; 0; 0", "|w|^1.5; 0; 0",
        "relu(w); 0; 0", "relu(w); 1e-9; 1", "relu(w); -1; 0", "relu(w)^2; 0; 0", "relu(1/w); -2; 0",
        "min(w, 2w); 0; 1", "max(w, 2w); 0; 1", "min(w, w^2); 1; 1", "max(w, w^2); 1; 1", "min(1, w); 1; 0",
        "sign(w); 0; 0", "floor(w); 1; 0", "if(w<0, -w, w^2); 0; 0", "if(w<=0, -w, w^2); 0; -1",
        "√(w^2); 0; 0", "√(w^2); -3; -1", "√(w^4); 0; 0", "(w^2)^0.75; 0; 0", "(w^2)^0.5; 2; 1", "√((w-1)^2); 1; 0",
        "sigmoid(w); 800; 0", "sigmoid(w); -800; 0", "sigmoid(w); 0; 0.25", "softplus(w); 800; 1", "softplus(w); -800; 0",
        "tanh(w); 400; 0", "e^(-w^2); 40; 0", "w^2/(1+w^2); 1e110; 0",
        "√w; 4; 0.25", "0*ln(w) + w; 1; 1", "w^0; 0; 0", "w^1; 0; 1",
        "if(w<0, √(-w), √w); 4; 0.25", "if(w<0, √(-w), √w); -4; -0.25",
    })
    void a_kink_has_the_documented_slope(String formula, double at, double slope) {
        assertThat(good(formula).compile().slope(at)).isEqualTo(slope);
        assertThat(value(good(formula).derivative("w"), at, 0)).isEqualTo(slope);
    }

    @ParameterizedTest(name = "{0} at {1} is {2}")
    @CsvSource(delimiter = ';', value = {
        "w^w; 0; 1", "0^0; 0; 1", "w^0.5; -1; NaN", "w^(1/3); -8; NaN", "cbrt(w); -8; -2",
        "w^-1; 0; Infinity", "1/w; 0; Infinity", "ln w; 0; -Infinity",
        "√w; -1; NaN", "log2 w; 8; 3", "log2 w; 1e-300; -996.5784284662087",
        "log10 w; 1000; 3", "softplus(w); 800; 800", "softplus(w); -800; 0",
        "sigmoid(w); 800; 1", "sigmoid(w); -800; 0", "sigmoid(w); 0; 0.5",
        "sign(w); -3; -1", "floor(w); -1.5; -2", "if(ln(w) < 0, 1, 2); -1; 2",
        "w^3; 0.1; 0.0010000000000000002", "w^17; 2; 131072", "min(w, ln(w)); -1; NaN",
    })
    void an_edge_of_a_function_has_the_documented_value(String formula, double at, double value) {
        assertThat(Double.valueOf(value(formula, at, 0))).isEqualTo(Double.valueOf(value));
        assertSameBits(good(formula).compile().value(at, 0), value(formula, at, 0), formula);
    }
}
