package downhill.formula;

import static downhill.formula.Formulas.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.formula.FittedModel.Measure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FittedModelTest {

    private static final Columns DATA =
            Columns.of(new double[] {-2, 0.5, 1, 4}, new double[] {0, 1, 1, 0});

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {
        "mean((w*x + b - y)^2); w·x + b; SQUARED; MEAN; 1; 0; 0",
        "mean((y - (w*x + b))^2); w·x + b; SQUARED; MEAN; 1; 0; 0",
        "mean((y - w*x - b)²) ; w·x + b; SQUARED; MEAN; 1; 0; 0",
        "L(w, b) = sum((w x - y)^2)/2 + 0.1w^2; w·x; SQUARED; SUM; 0.5; 0; 0.1",
        "1/2 mean((y - w exp(-b x))^2); w e^(−b·x); SQUARED; MEAN; 0.5; 0; 0",
        "mean((sigmoid(w x + b) - y)^2/2) + w^2/4; sigmoid(w·x + b); SQUARED; MEAN; 0.5; 0; 0.25",
        "2mean((w sin(b x) - y)**2) - 3w^2; w sin(b·x); SQUARED; MEAN; 2; 0; -3",
        "mean((2w x - 2y)^2); w·x; SQUARED; MEAN; 4; 0; 0", "mean((b - y)^2); b; SQUARED; MEAN; 1; 0; 0",
        "mean(abs(w*x - y)) + 0.1w^2; w·x; ABSOLUTE; MEAN; 1; 0; 0.1",
        "sum(|y - w x^2 - b|); w·x² + b; ABSOLUTE; SUM; 1; 0; 0",
        "mean(|y-w abs(x)|); w·|x|; ABSOLUTE; MEAN; 1; 0; 0",
        "mean(ln(1 + exp(-(2y-1)*(w*x+b)))); w·x + b; LOGISTIC; MEAN; 1; 0; 0",
        "mean(log(exp((1-2y)(w*x+b)) + 1)); w·x + b; LOGISTIC; MEAN; 1; 0; 0",
        "mean(softplus(-(2y-1)(w x+b))) + 0.5w²; w·x + b; LOGISTIC; MEAN; 1; 0; 0.5",
        "sum(softplus((1-2y) w x)); w·x; LOGISTIC; SUM; 1; 0; 0", "mean(softplus((1-2y) w)); w; LOGISTIC; MEAN; 1; 0; 0",
        "mean(softplus(3(w x+b)(1-2y))); 3(w·x + b); LOGISTIC; MEAN; 1; 0; 0",
        "mean(if(abs(w x + b - y) <= 1, (w x + b - y)^2/2, abs(w x + b - y) - 1/2)); w·x + b; HUBER; MEAN; 1; 1; 0",
        "mean(if(|y - w x| < 2, (y - w x)²/2, 2(|y - w x| - 1))); w·x; HUBER; MEAN; 1; 2; 0",
        "sum(if(|y - w x| > 0.3, 0.3(|y - w x| - 0.15), (y - w x)²/2)); w·x; HUBER; SUM; 1; 0.3; 0",
        "mean(if(1.5 >= |w x - y|, (w x - y)^2, 3|w x - y| - 2.25)) + w^2; w·x; HUBER; MEAN; 2; 1.5; 1",
        "½mean(if(0.5 < |w x - y|, 0.5|w x - y| - 0.125, (y - w x)^2/2)); w·x; HUBER; MEAN; 0.5; 0.5; 0",
        "mean(if(|w x - y| <= 1, (y - w x)^2/2, |y - w x| - 0.5)); w·x; HUBER; MEAN; 1; 1; 0",
    })
    void a_model_is_recognized_in_many_spellings(String loss, String model, Measure measure, Aggregation by, double factor,
            double corner, double penalty) {
        FittedModel fitted = FittedModel.of(good(loss)).orElseThrow();
        assertThat(fitted.model().text()).isEqualTo(model);
        assertThat(fitted).usingRecursiveComparison().ignoringFields("model")
                .isEqualTo(new FittedModel(fitted.model(), measure, by, factor, corner, penalty));
        assertThat(recomposed(fitted, 0.7, -0.3)).isCloseTo(
                good(loss).value(Map.of("w", 0.7, "b", -0.3), DATA), within(1e-12));
    }

    /// The loss, put together from what was recognized by the textbook's definitions.
    private static double recomposed(FittedModel fitted, double w, double b) {
        MultiFunction model = fitted.model().compile(List.of("w", "b", "x"));
        double total = 0;
        for (int row = 0; row < DATA.rows(); row++) {
            double at = model.value(w, b, DATA.x(row));
            double y = DATA.y(row);
            double size = Math.abs(at - y);
            total += switch (fitted.measure()) {
                case SQUARED -> size * size;
                case ABSOLUTE -> size;
                case HUBER -> size <= fitted.corner() ? size * size / 2
                        : fitted.corner() * (size - fitted.corner() / 2);
                case LOGISTIC -> Math.log(1 + Math.exp(-(2 * y - 1) * at));
            };
        }
        double errors = fitted.by() == Aggregation.MEAN ? total / DATA.rows() : total;
        return fitted.factor() * errors + fitted.penalty() * w * w;
    }

    @ParameterizedTest
    @ValueSource(strings = {"w^2", "mean(w^2)", "sum(w)", "mean(w x)", "mean((w x - 2y)^2)", "mean((w x)^2)", "mean(y^2)",
        "mean((x - y)^2)", "-mean((w x - y)^2)", "mean((w x - y)^2) + w", "mean((w x - y)^2) + b^2", "mean((w x - y)^4)",
        "mean((w x - y)^2) + mean((w x - y)^2)w", "√mean((w x - y)^2)", "mean((w x y - y)^2)",
        "mean((w(x - mean(x)) - y)^2)",
        "mean(ln(2 + exp(-(2y-1)(w x))))", "mean(softplus(-(3y-1)(w x)))", "mean(softplus((2y-1)(1-2y)w x))",
        "mean(if(|w x - y| < 1, (w x - y)^2/2, |w x - y|))", "mean(if(|w x - y| < 1, (w x - b)^2/2, |w x - y| - 0.5))",
        "mean(if(w x - y < 1, (w x - y)^2/2, |w x - y| - 0.5))", "mean(if(|w x - y| = 1, (w x - y)^2/2, |w x - y| - 0.5))",
        "mean((w x - y)^2) mean(x)"})
    void other_losses_have_none(String loss) {
        assertThat(FittedModel.of(good(loss))).isEmpty();
    }
}
