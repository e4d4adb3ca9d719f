package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Evaluation;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `docs/model.md` claims in numbers.
class ModelTest {

    @Test
    void the_nudge_of_the_note_raises_the_loss_by_almost_what_the_slope_says() {
        Loss note = Given.loss("½w^2");
        assertThat(note.slope(0.04)).isEqualTo(0.04);
        assertThat(note.value(0.05) - note.value(0.04)).isCloseTo(0.00045, within(1e-17));
        assertThat(0.00045 - 0.01 * note.slope(0.04)).isCloseTo(0.5 * 0.01 * 0.01, within(1e-17));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            w^2               ; 3 ; 2    ; 1e-15
            5(w - 1)^2 + 7    ; 3 ; 2    ; 1e-14
            |w|               ; 3 ; 1    ; 0
            w^2/(1 + w^2)     ; 4 ; 0.12 ; 0.01
            """)
    void the_rectangle_is_so_many_times_the_loss_left(String formula, double w, double times, double near) {
        Loss loss = Given.loss(formula);
        double bottom = Valley.under(loss, w).orElseThrow();
        double rectangle = (w - bottom) * loss.slope(w);
        assertThat(rectangle / (loss.value(w) - loss.value(bottom))).isCloseTo(times, within(near));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.95, 0.9", "1, 0.5, 0", "1.5, 0.25, -0.5", "2, 0, -1", "3, -0.5, -2"})
    void the_table_of_rate_times_curvature_holds(double rateTimesCurvature, double kept, double factor) {
        Run run = Given.run("5(w - 2)^2", rateTimesCurvature / 10, 3, 1);
        assertThat(run.delivered(0) / run.promised(0)).isCloseTo(kept, within(1e-14));
        assertThat(run.point(1).w() - 2).isCloseTo(factor, within(1e-14));
    }

    @Test
    void on_a_plateau_more_is_delivered_than_promised() {
        Run run = Given.run("w^2/(1 + w^2)", 0.8, 4, 1);
        assertThat(run.delivered(0)).isGreaterThan(run.promised(0));
    }

    @Test
    void the_nudge_is_less_than_the_slope_until_the_bottom_is_nearer_than_nudge_over_curvature() {
        double nudge = 0.1;
        Loss steep = Given.loss("5w^2");
        assertThat(steep.slope(nudge / 10 * 1.01)).isGreaterThan(nudge);
        assertThat(steep.slope(nudge / 10 * 0.99)).isLessThan(nudge);
    }

    @Test
    void plain_descent_stays_on_a_bottom_a_top_and_a_shelf() {
        for (String loss : new String[] {"w^2", "-w^2", "w^3"}) {
            assertThat(Given.run(loss, 0.1, 0, 5).point(5)).isEqualTo(Vector.of(0));
        }
    }

    @Test
    void memory_may_carry_on_where_the_slope_is_zero() {
        // L = w² with a = ½ is at 0 after one step; the velocity is still there.
        Run run = Given.run(Given.scenario("w^2", "momentum", 0.5, Vector.of(1), 2));
        assertThat(run.slope(1)).isEqualTo(Vector.of(0));
        assertThat(run.change(1).w()).isNotZero();
    }

    @Test
    void the_shelf_is_not_passed_unless_it_is_leapt_over() {
        Scenario shelf = Catalogue.find("shelf").orElseThrow().scenario().withSteps(10_000);
        Run slow = Given.run(shelf);
        assertThat(slow.point(10_000).w()).isBetween(2.0, 2.001);
        Run leap = Given.run(shelf.withRate(0.4).withSteps(100));
        assertThat(leap.point(100).w()).isCloseTo(0, within(1e-9));
    }

    @Test
    void slopes_at_kinks_are_those_agreed() {
        assertThat(Given.loss("|w|").slope(0)).isZero();
        assertThat(Given.loss("relu(w)").slope(0)).isZero();
        assertThat(Given.loss("max(2w, w)").slope(0)).isEqualTo(2);
        assertThat(Given.loss("min(w, 2w)").slope(0)).isEqualTo(1);
    }

    @Test
    void two_valleys_are_as_deep_as_it_says() {
        Loss loss = Given.loss("w^4 - 3w^2 + w + 4");
        assertThat(loss.value(Valley.under(loss, 1.8).orElseThrow())).isCloseTo(2.93, within(0.005));
        assertThat(loss.value(Valley.under(loss, -1.8).orElseThrow())).isCloseTo(0.49, within(0.005));
    }

    @Test
    void a_partial_derivative_holds_the_other_weight_still() {
        Loss loss = Given.loss("w^2 b + b^3");
        Evaluation here = loss.at(Vector.of(3, 2));
        double h = 1e-6;
        assertThat((loss.value(Vector.of(3 + h, 2)) - loss.value(Vector.of(3 - h, 2))) / (2 * h))
                .isCloseTo(here.gradient().w(), within(1e-6));
        assertThat((loss.value(Vector.of(3, 2 + h)) - loss.value(Vector.of(3, 2 - h))) / (2 * h))
                .isCloseTo(here.gradient().b(), within(1e-6));
    }

    @Test
    void exponential_rates_add_up_to_twenty_first_ones() {
        // L = w has the slope 1 everywhere.
        Run run = Given.run(Given.scenario("w", "gradient-descent", 0.1, Vector.of(0), 2000)
                .withPace(pace -> pace.withSchedule("exponential")));
        assertThat(run.point(2000).w()).isCloseTo(-20 * 0.1, within(1e-12));
    }

    @Test
    void with_cosine_a_short_run_is_not_the_beginning_of_a_long_one() {
        Scenario scenario =
                Given.scenario("w^2", "gradient-descent", 0.1, Vector.of(3), 40)
                .withPace(pace -> pace.withSchedule("cosine"));
        assertThat(Given.run(scenario.withSteps(80)).point(40)).isNotEqualTo(Given.run(scenario).point(40));
    }

    @ParameterizedTest
    @CsvSource({"0.4, 2", "0.1, 2", "0.1, 0.5"})
    void a_noisy_descent_wanders_about_the_bottom_as_far_as_the_formula_says(double rate, double curvature) {
        Run run = Given.run(Given.scenario(curvature / 2 + "w^2", "gradient-descent", rate, Vector.of(0), 10_000)
                .withChance(chance -> chance.withNoise(0.5)));
        double squares = 0;
        for (int row = 0; row <= 10_000; row++) {
            squares += run.point(row).w() * run.point(row).w() / 10_001;
        }
        double expected = 0.5 * Math.sqrt(rate / (curvature * (2 - rate * curvature)));
        assertThat(Math.sqrt(squares) / expected).isCloseTo(1, within(0.1));
    }

    @Test
    void noise_may_turn_a_step_uphill_and_then_it_promises_less_than_nothing() {
        Run run = Given.run(Given.scenario("w^2", "gradient-descent", 0.1, Vector.of(0.1), 20)
                .withChance(chance -> chance.withNoise(2)));
        int uphill = 0;
        for (int row = 0; row < 20; row++) {
            if (run.gradient(row).w() * run.slope(row).w() < 0) {
                uphill++;
                assertThat(run.promised(row)).isNegative();
            }
        }
        assertThat(uphill).isPositive();
    }
}
