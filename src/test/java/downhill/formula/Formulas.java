package downhill.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

/// Shorthand for tests.
final class Formulas {

    private Formulas() {
    }

    static Formula good(String text) {
        return good(Formula.parse(text), text);
    }

    static Formula good(String text, Set<String> variables) {
        return good(Formula.parse(text, variables), text);
    }

    private static Formula good(Parsed parsed, String text) {
        return switch (parsed) {
            case Parsed.Good(var formula) -> formula;
            case Parsed.Bad(var error) -> throw new AssertionError(text + ": " + error);
        };
    }

    static SyntaxError bad(String text) {
        return switch (Formula.parse(text)) {
            case Parsed.Good(var formula) -> throw new AssertionError(text + " was understood as " + formula.text());
            case Parsed.Bad(var error) -> error;
        };
    }

    static double value(String text, double w, double b) {
        return good(text).value(Map.of("w", w, "b", b));
    }

    static double value(Formula formula, double w, double b) {
        return formula.value(Map.of("w", w, "b", b));
    }

    static double value(Formula formula, double w, double b, Columns data) {
        return formula.value(Map.of("w", w, "b", b), data);
    }

    static void assertSameBits(double actual, double expected, String what) {
        assertThat(Double.doubleToLongBits(actual)).as("%s: %s and %s", what, actual, expected)
                .isEqualTo(Double.doubleToLongBits(expected));
    }
}
