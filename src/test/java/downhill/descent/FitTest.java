package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.data.CatalogueData;
import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.descent.data.ErrorKind;
import downhill.descent.data.LeastSquares;
import downhill.descent.data.LossRecipe;
import downhill.descent.data.StraightLine;
import downhill.formula.Columns;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The bottom of a loss from data is the answer that others know by other ways.
class FitTest {

    static Stream<CatalogueData> sets() {
        return Datasets.all().stream();
    }

    private static FormulaLoss loss(Dataset data, LossRecipe recipe) {
        return new FormulaLoss(Given.formula(recipe.formula()), data);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_bottom_of_squared_errors_is_the_least_squares_line(CatalogueData set) {
        for (Dataset data : List.of(set.points(), set.points().standardized())) {
            StraightLine line = LeastSquares.of(data.points()).orElseThrow();
            FormulaLoss loss = loss(data, LossRecipe.of("w*x + b", ErrorKind.SQUARED));
            Vector bottom = loss.bottomUnder(Vector.of(0, 0)).orElseThrow();
            assertThat(bottom.w()).isCloseTo(line.slope(), within(1e-9 * Math.max(1, Math.abs(line.slope()))));
            assertThat(bottom.b()).isCloseTo(line.intercept(), within(1e-9 * Math.max(1, Math.abs(line.intercept()))));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_good_numbers_lead_there(CatalogueData set) {
        Problem problem = new Problem(DataStart.formula(set.points()), set.points());
        FormulaLoss loss = new FormulaLoss(Given.formula(problem.formula()), set.points());
        DataStart start = DataStart.of(problem, loss);
        Scenario scenario = start.applyTo(Catalogue.first().scenario(), problem);
        Run run = Run.of(((Preparation.Ready) Preparation.of(scenario, Given.OPTIMIZERS)).descent());
        assertThat(run.ending()).isInstanceOf(Ending.RanItsLength.class);
        assertThat(run.loss(run.length())).isLessThan(run.loss(0));
        assertThat(Consequence.of(run).verdict()).isIn(Verdict.GLIDES, Verdict.CRAWLS, Verdict.ZIG_ZAGS);
        assertThat(start.nudge()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"w*x + b", "w*x", "w*exp(-b*x)", "w*sin(b*x)", "w*x^2 + b*x", "tanh(w*x + b)"})
    void slopes_are_those_of_central_differences_for_any_model_and_error(String model) {
        Random random = new Random(model.hashCode());
        for (ErrorKind kind : ErrorKind.values()) {
            double[] x = random.doubles(40, -2, 2).toArray();
            double[] y = random.doubles(40, -2, 2).map(value -> kind == ErrorKind.LOGISTIC ? value > 0 ? 1 : 0 : value)
                    .toArray();
            Dataset data = Dataset.of("random", "x", "y", Columns.of(x, y));
            FormulaLoss loss = loss(data, LossRecipe.of(model, kind).withLambda(0.1));
            Vector at = loss.weights() == 1 ? Vector.of(0.7) : Vector.of(0.7, -0.4);
            Evaluation here = loss.at(at);
            for (Coordinate along : Coordinate.of(loss.weights())) {
                double step = 1e-6;
                double up = loss.value(along.in(at, along.of(at) + step));
                double down = loss.value(along.in(at, along.of(at) - step));
                assertThat(along.of(here.gradient())).as("%s %s along %s", model, kind, along)
                        .isCloseTo((up - down) / (2 * step), within(1e-6 * Math.max(1, Math.abs(up))));
            }
        }
    }

    @Test
    void a_dear_loss_has_a_sketch_that_is_nearly_the_same() {
        Random random = new Random(5);
        double[] x = random.doubles(50_000, -2, 2).toArray();
        double[] y = new double[x.length];
        for (int row = 0; row < x.length; row++) {
            y[row] = random.nextDouble() < 1 / (1 + Math.exp(-2 * x[row] + 0.5)) ? 1 : 0;
        }
        Dataset data = Dataset.of("many", "x", "y", Columns.of(x, y));
        FormulaLoss odds = loss(data, LossRecipe.of("w*x + b", ErrorKind.LOGISTIC));
        assertThat(odds.cost()).isEqualTo(50_000);
        assertThat(odds.sketch().cost()).isLessThan(2_000);
        assertThat(odds.sketch()).isSameAs(odds.sketch());
        Vector at = Vector.of(1.2, 0.3);
        assertThat(odds.sketch().value(at)).isCloseTo(odds.value(at), within(0.03));
        Vector bottom = odds.bottomUnder(Vector.of(0, 0)).orElseThrow();
        assertThat(bottom.w()).isCloseTo(2, within(0.3));
        FormulaLoss squares = loss(data, LossRecipe.of("w*x + b", ErrorKind.SQUARED));
        assertThat(squares.sketch()).as("its sums are made once").isSameAs(squares);
    }
}
