package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.descent.data.ErrorKind;
import downhill.descent.data.LossRecipe;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Good numbers to begin with where a loss comes from data, and what is known of its model.
class DataStartTest {

    static Stream<String> sets() {
        return Datasets.ids().stream();
    }

    /// Every set with every kind of error that suits it.
    static Stream<Arguments> losses() {
        List<Arguments> losses = new ArrayList<>();
        for (String id : Datasets.ids()) {
            boolean isChoice = data(id).isChoice();
            for (ErrorKind kind : ErrorKind.values()) {
                if (kind != ErrorKind.LOGISTIC || isChoice) {
                    losses.add(Arguments.of(id, LossRecipe.of("w*x + b", kind).formula()));
                    losses.add(Arguments.of(id, LossRecipe.of("w*x", kind).withSum(true).withHalf(true).formula()));
                }
            }
        }
        return losses.stream();
    }

    private static Dataset data(String id) {
        return Datasets.find(id).orElseThrow().points();
    }

    private static Scenario scenario(Problem problem) {
        return DataStart.of(problem, new FormulaLoss(Given.formula(problem.formula()), problem.data()))
                .applyTo(Catalogue.first().scenario(), problem);
    }

    private static Run run(Scenario scenario) {
        return Run.of(((Preparation.Ready) Preparation.of(scenario, Given.OPTIMIZERS)).descent());
    }

    @ParameterizedTest
    @MethodSource("losses")
    void plain_descent_goes_its_length_and_ends_lower(String id, String formula) {
        Run run = run(scenario(new Problem(formula, data(id))));
        assertThat(run.ending()).isEqualTo(new Ending.RanItsLength());
        assertThat(run.loss(run.length())).isLessThan(run.loss(0));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void where_the_loss_is_smooth_every_step_goes_down(String id) {
        Run run = run(scenario(new Problem(DataStart.formula(data(id)), data(id))));
        for (int row = 0; row < run.length(); row++) {
            assertThat(run.delivered(row)).as("step %s", row).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_nudge_is_short_against_the_way_along_either_weight(String id) {
        Problem problem = new Problem(DataStart.formula(data(id)), data(id));
        FormulaLoss loss = new FormulaLoss(Given.formula(problem.formula()), problem.data());
        DataStart good = DataStart.of(problem, loss);
        Vector way = loss.bottomUnder(good.start()).orElseThrow().minus(good.start());
        assertThat(good.nudge()).isPositive().isLessThan(0.1 * Math.min(Math.abs(way.w()), Math.abs(way.b())));
    }

    @Test
    void hubbles_law_is_found_within_its_steps() {
        Run run = run(scenario(new Problem("mean((w*x + b - y)^2)", data("hubble"))));
        assertThat(run.point(run.length()).w()).isCloseTo(0.45416, within(0.02));
        assertThat(run.point(run.length()).b()).isCloseTo(-0.04078, within(0.02));
    }

    @Test
    void zeros_and_ones_are_seen_with_odds_and_all_else_with_squares() {
        assertThat(DataStart.formula(data("o-rings"))).isEqualTo(LossRecipe.of("w*x + b", ErrorKind.LOGISTIC).formula());
        assertThat(DataStart.formula(data("hubble"))).isEqualTo("mean((w*x + b - y)^2)");
    }

    @Test
    void the_curve_of_odds_is_the_probability_of_1() {
        DataModel.Fit odds = fit("mean(softplus(-(2y - 1)*(w*x + b)))");
        assertThat(odds.curve(Vector.of(2, -1)).applyAsDouble(1.5)).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-15));
        assertThat(fit("mean(abs(w*exp(-b*x) - y))").curve(Vector.of(2, 0.5)).applyAsDouble(3))
                .isCloseTo(2 * Math.exp(-1.5), within(1e-15));
    }

    @Test
    void a_straight_line_of_both_weights_is_known_however_it_is_written() {
        for (String line : List.of("w*x + b", "b + x*w", "(w*x) + b")) {
            assertThat(fit("mean((" + line + " - y)^2)").isLine()).as(line).isTrue();
        }
        for (String other : List.of("w*x", "w*x - b", "w*x^2 + b", "w*x + 2b", "w*sin(b*x)", "w + b*x")) {
            assertThat(fit("mean((" + other + " - y)^2)").isLine()).as(other).isFalse();
        }
    }

    private static DataModel.Fit fit(String formula) {
        return DataModel.of(Given.formula(formula), data("hubble")).fit().orElseThrow();
    }
}
