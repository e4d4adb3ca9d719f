package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Equation;
import downhill.plugin.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules that find the length of their step themselves: Newton, line search, Barzilai and Borwein.
class StepLengthRulesTest {

    private static final String VALLEYS = "w^4 - 3w^2 + w + 4";

    @Test
    void newton_is_at_the_bottom_of_a_parabola_in_one_step_with_one_weight_or_two() {
        assertThat(Given.run(Given.scenario("5(w - 2)^2 + 3", "newton", 1, Vector.of(-7), 1)).point(1).w())
                .isCloseTo(2, within(1e-14));
        // L = w² + 3b² + wb − w: 2w + b = 1, 6b + w = 0, so w = 6/11, b = −1/11.
        Vector bottom = Given.run(Given.scenario("w^2 + 3b^2 + w b - w", "newton", 1, Vector.of(4, -9), 1)).point(1);
        assertThat(bottom.w()).isCloseTo(6.0 / 11, within(1e-14));
        assertThat(bottom.b()).isCloseTo(-1.0 / 11, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({"w^4 - 3w^2, 0.3, 0", "w^2 - b^2, 0.3, 0.2", "-w^2 - b^2, 0.3, 0.2", "w^2 + b^2 + 3w b, 0.3, 0.2"})
    void newton_falls_back_on_plain_descent_where_the_curvature_has_no_bottom(String loss, double w, double b) {
        Vector start = loss.contains("b") ? Vector.of(w, b) : Vector.of(w);
        Run run = Given.run(Given.scenario(loss, "newton", 0.1, start, 1));
        assertThat(run.change(0)).isEqualTo(run.slope(0).times(-0.1));
        assertThat(formulas(run, 0)).containsExactly("w - a*g");
    }

    @Test
    void newtons_working_is_that_of_the_step_taken() {
        assertThat(formulas(Given.run(Given.scenario("w^2", "newton", 1, Vector.of(1), 1)), 0))
                .containsExactly("w - a*g/h");
        assertThat(formulas(Given.run(Given.scenario("w^2 + b^2", "newton", 1, Vector.of(1, 1), 1)), 0))
                .containsExactly("h*h2 - h12^2", "(h2*g - h12*g2)/D", "w - a*p");
    }

    @Test
    void line_search_halves_its_step_until_it_keeps_enough_of_its_promise() {
        // L = w², a = 1: w − 2w = −w is as high as before, so a half is taken, and that is the bottom.
        Run run = Given.run(Given.scenario("w^2", "line-search", 1, Vector.of(3), 1));
        assertThat(run.point(1).w()).isZero();
        assertThat(formulas(run, 0)).containsExactly("a*shrink^k", "g^2", "L - c*s*n", "w - s*g");
        assertThat(run.working(0).getFirst().values().get("k").w()).isEqualTo(1);
        Run brief = Given.run(Given.scenario("w^2", "line-search", 0.1, Vector.of(3), 1));
        assertThat(brief.point(1).w()).isCloseTo(3 - 0.6, within(1e-15));
        assertThat(formulas(brief, 0)).startsWith("a");
    }

    @Test
    void line_search_never_leaves_the_curve_nor_rises() {
        // L = w − ln w from 3, a = 10: 3 − 20/3 and 3 − 10/3 are off the curve, 3 − 5/3 is on it and lower.
        Run run = Given.run(Given.scenario("w - ln(w)", "line-search", 10, Vector.of(3), 30));
        assertThat(run.point(1).w()).isCloseTo(3 - 5.0 / 3, within(1e-15));
        assertThat(run.length()).isEqualTo(30);
        for (int row = 0; row < 30; row++) {
            assertThat(run.delivered(row)).isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void line_search_asks_for_more_with_a_greater_part() {
        // L = w²: a step s keeps 1 − s of its promise (a·L″/2 = s). To keep 0.8 of it, ½ and ¼ are too long.
        Run run = Given.run(Given.scenario("w^2", "line-search", 1, Vector.of(1), 1).withSetting("c", 0.8));
        assertThat(run.change(0).w()).isEqualTo(-0.125 * 2);
        Run fifths = Given.run(Given.scenario("w^2", "line-search", 1, Vector.of(1), 1)
                .withSetting("c", 0.8).withSetting("shrink", 0.2));
        assertThat(fifths.change(0).w()).isCloseTo(-0.04 * 2, within(1e-16));
    }

    @Test
    void barzilai_borwein_is_at_the_bottom_of_a_parabola_in_two_steps() {
        Run run = Given.run(Given.scenario("5w^2", "barzilai-borwein", 0.01, Vector.of(3), 4));
        assertThat(run.point(1).w()).isCloseTo(3 - 0.01 * 30, within(1e-15));
        assertThat(run.point(2).w()).isCloseTo(0, within(1e-15));
        assertThat(formulas(run, 0)).containsExactly("w - a*g");
        assertThat(formulas(run, 1)).containsExactly("g - g0", "s*y", "s^2", "q/d", "w - r*g");
    }

    @Test
    void barzilai_borwein_falls_back_on_the_rate_where_the_slope_does_not_grow_along_the_step() {
        Run run = Given.run(Given.scenario("-w^2", "barzilai-borwein", 0.1, Vector.of(1), 3));
        for (int row = 0; row < 3; row++) {
            assertThat(run.change(row).w()).isEqualTo(-0.1 * run.slope(row).w());
        }
        assertThat(formulas(run, 1)).containsExactly("g - g0", "s*y", "w - a*g");
    }

    @Test
    void with_two_weights_barzilai_borwein_takes_dot_products_over_both() {
        // L = w² + 3b²: g = (2w, 6b), y = (2s₁, 6s₂), step length (s₁² + s₂²)/(2s₁² + 6s₂²).
        Run run = Given.run(Given.scenario("w^2 + 3b^2", "barzilai-borwein", 0.05, Vector.of(1.3, -0.7), 12));
        for (int row = 1; row < 12; row++) {
            double s1 = run.change(row - 1).w();
            double s2 = run.change(row - 1).b();
            double size = (s1 * s1 + s2 * s2) / (2 * s1 * s1 + 6 * s2 * s2);
            assertThat(run.change(row).w()).isCloseTo(-size * 2 * run.point(row).w(), within(1e-13));
            assertThat(run.change(row).b()).isCloseTo(-size * 6 * run.point(row).b(), within(1e-13));
        }
        assertThat(run.loss(12)).isLessThan(1e-6);
    }

    @Test
    void a_rule_with_a_rate_of_its_own_brings_it_along_when_it_is_chosen() {
        Scenario scenario = Given.scenario("w^2", "adam", 0.1, Vector.of(1), 5).withSetting("beta1", 0.5);
        Scenario newton = Given.OPTIMIZERS.moved(scenario, "newton");
        assertThat(newton).isEqualTo(scenario.withOptimizer("newton").withRate(1));
        assertThat(Given.OPTIMIZERS.moved(scenario, "momentum")).isEqualTo(scenario.withOptimizer("momentum"));
        assertThat(Given.OPTIMIZERS.moved(newton, "adadelta").rate()).isEqualTo(1);
    }

    @Test
    void and_takes_it_away_again_when_it_is_left_for_the_losss_good_rate() {
        Scenario newton = Given.scenario("|w|", "newton", 1, Vector.of(1), 5);
        assertThat(Given.OPTIMIZERS.moved(newton, "adam").rate()).isEqualTo(Catalogue.find("kink").orElseThrow().rate());
        assertThat(Given.OPTIMIZERS.moved(newton.withLoss("w^2 + w"), "adam").rate()).as("a loss of one's own")
                .isEqualTo(Catalogue.first().rate());
        assertThat(Given.OPTIMIZERS.moved(newton.withRate(0.7), "adam").rate()).as("a rate somebody set").isEqualTo(0.7);
    }

    private static List<String> formulas(Run run, int row) {
        return run.working(row).stream().map(Equation::formula).toList();
    }
}
