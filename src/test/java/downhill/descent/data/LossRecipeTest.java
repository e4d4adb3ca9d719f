package downhill.descent.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.formula.Formula;
import downhill.formula.Parsed;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LossRecipeTest {

    private static final LossRecipe LINE = LossRecipe.of("w*x + b", ErrorKind.SQUARED);

    @Test
    void a_recipe_is_written_as_a_person_would() {
        assertThat(LINE.formula()).isEqualTo("mean((w*x + b - y)^2)");
        assertThat(LINE.withModel("w*x").withHalf(true).formula()).isEqualTo("½mean((w*x - y)^2)");
        assertThat(LINE.withSum(true).formula()).isEqualTo("sum((w*x + b - y)^2)");
        assertThat(LINE.withSum(true).withHalf(true).formula()).isEqualTo("½sum((w*x + b - y)^2)");
        assertThat(LINE.withError(ErrorKind.ABSOLUTE).formula()).isEqualTo("mean(|w*x + b - y|)");
        assertThat(LINE.withError(ErrorKind.HUBER).formula())
                .isEqualTo("mean(if(|w*x + b - y| <= 1, (w*x + b - y)^2, 2*|w*x + b - y| - 1))");
        assertThat(LINE.withModel("w*x").withError(ErrorKind.HUBER).withDelta(0.5).withHalf(true).formula())
                .isEqualTo("½mean(if(|w*x - y| <= 0.5, (w*x - y)^2, 0.5(2*|w*x - y| - 0.5)))");
        assertThat(LINE.withError(ErrorKind.LOGISTIC).formula()).isEqualTo("mean(softplus(-(2y - 1)*(w*x + b)))");
        assertThat(LINE.withLambda(0.1).formula()).isEqualTo("mean((w*x + b - y)^2) + 0.1w^2");
        assertThat(LINE.withLambda(1).formula()).isEqualTo("mean((w*x + b - y)^2) + w^2");
        assertThat(LINE.withLambda(1e-5).formula()).isEqualTo("mean((w*x + b - y)^2) + 0.00001w^2");
        assertThat(LINE.withModel(" w*exp(-b*x) ").formula()).isEqualTo("mean((w*exp(-b*x) - y)^2)");
    }

    @ParameterizedTest
    @CsvSource({"w*x + b, (w*x + b)", "sigmoid(w*x + b), (w*x + b)", "w*x, w*x", "sigmoid( w*x ), w*x",
        "'sigmoid (w(x - b))', w(x - b)", "w*1e-3x, w*1e-3x", "-w*x, (-w*x)", "w(x + b), w(x + b)",
        "sigmoid(w)*sigmoid(b*x), sigmoid(w)*sigmoid(b*x)", "2sigmoid(w*x), 2sigmoid(w*x)"})
    void logistic_error_takes_a_model_with_its_sigmoid_or_without(String model, String factor) {
        LossRecipe recipe = LossRecipe.of(model, ErrorKind.LOGISTIC);
        assertThat(recipe.formula()).isEqualTo("mean(softplus(-(2y - 1)*" + factor + "))");
    }

    @Test
    void the_curve_of_a_logistic_model_is_a_probability() {
        assertThat(LossRecipe.of("w*x + b", ErrorKind.LOGISTIC).curve()).isEqualTo("sigmoid(w*x + b)");
        assertThat(LossRecipe.of("sigmoid(w*x + b)", ErrorKind.LOGISTIC).curve()).isEqualTo("sigmoid(w*x + b)");
        assertThat(LossRecipe.of("sigmoid(w*x + b)", ErrorKind.SQUARED).curve()).isEqualTo("sigmoid(w*x + b)");
        assertThat(LINE.curve()).isEqualTo("w*x + b");
    }

    @Test
    void bars_do_not_get_into_bars() {
        assertThat(LINE.withModel("|w|*x").withError(ErrorKind.ABSOLUTE).formula()).isEqualTo("mean(abs(|w|*x - y))");
    }

    /// One row of data at a time: `mean` and `sum` of one row are the row's own, and x and y are numbers.
    @ParameterizedTest
    @ValueSource(strings = {"w*x + b", "w*x", "sigmoid(w*x + b)", "w*exp(-b*x)", "w*sin(b*x)", "|2|w|-1|*x", "w x^2 - b",
            "-b x"})
    void what_is_composed_means_what_it_should(String model) {
        for (double[] at : new double[][] {{0.7, -0.4, 1.5, 1}, {-1.2, 2.5, 0.3, 0}, {3, 1, -2, 1}, {0.1, 0.2, 0.3, 0}}) {
            double score = value(ModelText.withoutSigmoid(model), at);
            double rest = value(model, at) - at[3];
            double huber = Math.abs(rest) <= 0.3 ? rest * rest / 2 : 0.3 * (Math.abs(rest) - 0.15);
            double probability = 1 / (1 + Math.exp(-score));
            LossRecipe recipe = LossRecipe.of(model, ErrorKind.SQUARED).withDelta(0.3);
            assertSame(recipe, rest * rest, at);
            assertSame(recipe.withHalf(true).withLambda(0.25), rest * rest / 2 + at[0] * at[0] / 4, at);
            assertSame(recipe.withError(ErrorKind.ABSOLUTE).withSum(true), Math.abs(rest), at);
            assertSame(recipe.withError(ErrorKind.HUBER).withHalf(true), huber, at);
            assertSame(recipe.withError(ErrorKind.HUBER), 2 * huber, at);
            assertSame(recipe.withError(ErrorKind.LOGISTIC),
                    -Math.log(at[3] == 1 ? probability : 1 - probability), at);
        }
    }

    private static void assertSame(LossRecipe recipe, double expected, double[] at) {
        assertThat(value(recipe.formula().replaceFirst("(mean|sum)\\(", "("), at)).as(recipe.formula())
                .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
    }

    private static double value(String text, double[] at) {
        String numbers = text.replaceAll("(?<![a-z])x", "(" + at[2] + ")").replaceAll("(?<![a-z])y", "(" + at[3] + ")");
        return switch (Formula.parse(numbers)) {
            case Parsed.Good(Formula formula) -> formula.value(Map.of("w", at[0], "b", at[1]));
            case Parsed.Bad(var error) -> throw new AssertionError(numbers + ": " + error);
        };
    }

    @Test
    void numbers_that_make_no_loss_are_an_error_of_ours() {
        assertThatThrownBy(() -> LINE.withDelta(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LINE.withLambda(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LINE.withLambda(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
