package downhill.formula;

import static downhill.formula.Formulas.good;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.Samples;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is accepted reads back, however deep: the same expression, from the text that is written of it.
class FormulaDepthTest {

    /// Each goes one level deeper, and is written in another way than it is typed.
    private static final List<String> DEEPER = List.of("exp(", "e^(", "2^(", "w^", "√(", "√", "abs(", "|1+", "1/(w+",
            "(1-", "(w+1)^(", "sin(", "ln(", "min(b,", "relu(", "cbrt(", "if(w<1,b,",
            "w*(", "3(w-", "sqrt(", "sigmoid(", "1/exp(",
            "sin^2(");

    @ParameterizedTest
    @ValueSource(strings = {"exp(", "e^(", "sqrt(", "w^(", "2^(", "1/(1+", "w^", "√"})
    void a_hundred_levels_read_back(String level) {
        String text = level.repeat(100) + "w" + ")".repeat(level.contains("(") ? 100 : 0);
        assertThat(good(good(text).text()).expression()).isEqualTo(good(text).expression());
    }

    @Test
    void random_nests_read_back_or_are_refused_with_a_reason() {
        var random = new SplittableRandom(5);
        int understood = 0;
        for (int i = 0; i < Samples.of(100); i++) {
            String text = nest(random, random.nextInt(1, 106));
            switch (Formula.parse(text)) {
                case Parsed.Good(var formula) -> {
                    understood++;
                    assertReadsBack(formula, text);
                    assertDerivativeReadsBack(formula.derivative("w"));
                }
                case Parsed.Bad(var error) -> assertThat(error.key()).as(text)
                        .isIn("formula.error.too-deep", "formula.error.too-long", "formula.error.not-written-back");
            }
        }
        assertThat(understood).isGreaterThan(Samples.of(50));
    }

    private static String nest(SplittableRandom random, int levels) {
        var text = new StringBuilder();
        var closing = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            String level = DEEPER.get(random.nextInt(DEEPER.size()));
            text.append(level);
            if (level.startsWith("|")) {
                closing.insert(0, "|");
            } else if (level.chars().filter(c -> c == '(').count()
                    > level.chars().filter(c -> c == ')').count()) {
                closing.insert(0, ")");
            }
        }
        return text.append("w+b").append(closing).toString();
    }

    private static void assertReadsBack(Formula formula, String text) {
        assertThat(good(formula.text()).expression().equals(formula.expression())).as("%s, written %s", text, formula.text())
                .isTrue();
    }

    /// It is only shown, so it may be too long or too deep to be typed; but what can be read means the same.
    private static void assertDerivativeReadsBack(Formula slope) {
        if (Formula.parse(slope.text()) instanceof Parsed.Good(var again)) {
            assertThat(again.text()).isEqualTo(slope.text());
        }
    }
}
