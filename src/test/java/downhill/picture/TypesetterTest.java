package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Coordinate;
import downhill.formula.Expression;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetterTest {

    private static Expression typed(String formula) {
        return switch (Formula.parse(formula, Set.of("a", "g", "m", "beta1", "mhat", "t"))) {
            case Parsed.Good(Formula good) -> good.typed();
            case Parsed.Bad(var error) -> throw new IllegalArgumentException(error.toString());
        };
    }

    @ParameterizedTest
    @CsvSource({"a*g, a · δL/δw", "g^2, (δL/δw)²", "m^2, m²", "beta1^t, β₁ᵗ", "-(a + m), −(a + m)", "a - -m, a − (−m)",
        "a/(m*t), a/(m · t)", "sqrt(mhat), √m\u0302", "sqrt(m + t), √(m + t)", "(a + m)*t, (a + m) · t",
        "max(a; m), 'max(a, m)'", "abs(m), |m|"})
    void symbols_are_set_as_they_are_read(String formula, String set) {
        assertThat(Typesetter.symbols(Coordinate.W, false).set(typed(formula.replace(';', ','))).plain()).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource({"a*m, 3 · (−2)", "a + m, 3 + (−2)", "m*a, (−2) · 3", "m^2, (−2)²", "a/g, 3/(2.06·10⁷)", "g^2, (2.06·10⁷)²",
        "sqrt(g), √(2.06·10⁷)", "a/t, 3/10⁻⁸", "t^2, (10⁻⁸)²", "a*g, 3 · 2.06·10⁷", "a - m, 3 − (−2)", "-m, −(−2)"})
    void numbers_are_kept_apart_by_signs(String formula, String set) {
        Map<String, ShownNumber> values = Map.of("a", ShownNumber.exact(3), "m", ShownNumber.exact(-2),
                "g", ShownNumber.exact(2.06e7), "t", ShownNumber.exact(1e-8));
        assertThat(Typesetter.numbers(values, Coordinate.W).set(typed(formula)).plain()).isEqualTo(set);
    }
}
