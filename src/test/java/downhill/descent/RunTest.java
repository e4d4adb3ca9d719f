package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Curvature;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {

    @Test
    void a_run_has_one_row_more_than_steps() {
        Run run = Given.run("w^2", 0.15, 3.265, 40);
        assertThat(run.length()).isEqualTo(40);
        assertThat(run.losses()).hasSize(41);
        assertThat(run.ending()).isEqualTo(new Ending.RanItsLength());
    }

    @Test
    void every_row_holds_the_loss_its_slope_and_curvature_there() {
        Run run = Given.run("w^4 - 3w^2 + w + 4", 0.03, 1.8, 30);
        for (int row = 0; row <= 30; row++) {
            double w = run.point(row).w();
            assertThat(run.loss(row)).isCloseTo(w * w * w * w - 3 * w * w + w + 4, within(1e-14));
            assertThat(run.loss(row)).isEqualTo(run.losses()[row]);
            assertThat(run.slope(row).w()).isCloseTo(4 * w * w * w - 6 * w + 1, within(1e-13));
            assertThat(run.curvature(row).ww()).isCloseTo(12 * w * w - 6, within(1e-13));
        }
    }

    @Test
    void with_two_weights_every_row_holds_both_slopes_and_the_whole_curvature() {
        // L = w² + 3b² + wb: δL/δw = 2w + b, δL/δb = 6b + w; second derivatives 2, 1, 6.
        Run run = Given.run(Given.scenario("w^2 + 3b^2 + w b", "gradient-descent", 0.05, Vector.of(1, -2), 10));
        for (int row = 0; row <= 10; row++) {
            double w = run.point(row).w();
            double b = run.point(row).b();
            assertThat(run.slope(row).w()).isCloseTo(2 * w + b, within(1e-15));
            assertThat(run.slope(row).b()).isCloseTo(6 * b + w, within(1e-15));
            assertThat(run.curvature(row)).isEqualTo(new Curvature(2, 1, 6));
        }
        assertThat(run.point(1)).isEqualTo(Vector.of(1, -2 + 0.05 * 11));
    }

    @Test
    void a_row_plus_its_change_is_the_next_row_to_the_last_bit() {
        for (String id : Given.OPTIMIZERS.ids()) {
            Run run = Given.run(Given.scenario("w^4 - 3w^2 + w + 4", id, 0.03, Vector.of(1.8), 60));
            for (int row = 0; row < 60; row++) {
                assertThat(run.point(row).plus(run.change(row))).isEqualTo(run.point(row + 1));
            }
        }
    }

    @Test
    void promised_is_the_strip_and_delivered_is_the_fall_of_the_loss() {
        Run run = Given.run("w^2", 0.15, 1.6, 5);
        // w = 1.6: slope 3.2, strip 0.15·3.2 wide and 3.2 high; the next w is 1.12.
        assertThat(run.promised(0)).isCloseTo(0.15 * 3.2 * 3.2, within(1e-15));
        assertThat(run.delivered(0)).isCloseTo(1.6 * 1.6 - 1.12 * 1.12, within(1e-15));
    }

    @Test
    void with_two_weights_the_promise_adds_up_over_both() {
        Run run = Given.run(Given.scenario("w^2 + 3b^2", "gradient-descent", 0.1, Vector.of(1, -2), 1));
        // a·(2² + 12²)
        assertThat(run.promised(0)).isCloseTo(0.1 * (4 + 144), within(1e-13));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.95",
        "1,   0.5",
        "2,   0",
        "3,   -0.5",
        "10,  -4"})
    void on_a_quadratic_the_part_of_the_promise_that_is_kept_depends_on_rate_times_curvature(double rateTimesCurvature,
            double kept) {
        for (String loss : List.of("w^2", "½w^2", "5(w - 2)^2 + 3", "0.1w^2 - w")) {
            double curvature = Given.loss(loss).at(Vector.of(0)).curvature().ww();
            Run run = Given.run(loss, rateTimesCurvature / curvature, 7, 3);
            for (int row = 0; row < (rateTimesCurvature == 1 ? 1 : 3); row++) {
                double size = Math.abs(run.promised(row)) + Math.abs(run.loss(row));
                assertThat(run.delivered(row)).as("%s, row %s", loss, row)
                        .isCloseTo(kept * run.promised(row), within(1e-13 * size));
            }
        }
    }

    @Test
    void going_forward_and_back_gives_the_same_bits() {
        Run run = Given.run(Given.scenario("0.1w^2 + 1 - cos(3w)", "adam", 0.1, Vector.of(4.4), 200));
        List<Object> forward = new ArrayList<>();
        List<Object> back = new ArrayList<>();
        for (int row = 0; row < run.length(); row++) {
            forward.add(everythingAt(run, row));
        }
        for (int row = run.length() - 1; row >= 0; row--) {
            back.addFirst(everythingAt(run, row));
        }
        assertThat(back).isEqualTo(forward);
        assertThat(forward).doesNotHaveDuplicates();
    }

    private static Object everythingAt(Run run, int row) {
        return List.of(run.point(row), run.loss(row), run.slope(row), run.curvature(row), run.change(row),
                run.promised(row), run.delivered(row), run.memory(row), run.working(row));
    }

    @Test
    void a_shorter_run_is_the_beginning_of_a_longer_one() {
        for (String id : Given.OPTIMIZERS.ids()) {
            Scenario scenario = Given.scenario("w^2/(1 + w^2)", id, 0.3, Vector.of(2), 80);
            Run run = Given.run(scenario);
            Run shorter = Given.run(scenario.withSteps(30));
            for (int row = 0; row <= 30; row++) {
                assertThat(shorter.point(row)).isEqualTo(run.point(row));
                assertThat(shorter.memory(row)).isEqualTo(run.memory(row));
            }
        }
    }

    @Test
    void a_run_that_diverges_ends_with_the_last_row_that_is_finite() {
        // L = w², a = 2, so w ← −3w and L ← 9L: 9³²³ ≈ 1.66e308 is a double, 9³²⁴ is not.
        Run run = Given.run("w^2", 2, 1, 1000);
        assertThat(run.ending()).isEqualTo(new Ending.StoppedBeingFinite(323));
        assertThat(run.length()).isEqualTo(323);
        assertThat(run.loss(323)).isFinite().isCloseTo(Math.pow(9, 323), within(1e295));
        assertThat(run.losses()).hasSize(324);
        assertThat(run.change(322).isFinite()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // w ← w − 1/(2√w): 0.01 − 5 has no root.
        "sqrt(w), 1, 0.01, 0",
        // w ← w − 0.1/w: 0.5, 0.3, −0.03…
        "ln w, 0.1, 0.5, 1",
        "1/w, 0.5, 0.4, 40"})
    void a_run_that_leaves_the_curve_ends_with_the_last_row_on_it(String loss, double rate, double start, int row) {
        Run run = Given.run(loss, rate, start, 40);
        assertThat(run.length()).isEqualTo(row);
        assertThat(run.ending())
                .isEqualTo(row == 40 ? new Ending.RanItsLength() : new Ending.StoppedBeingFinite(row));
        assertThat(run.loss(row)).isFinite();
        assertThat(run.losses()).hasSize(row + 1);
    }

    @Test
    void a_start_where_the_slope_is_infinite_is_the_whole_run() {
        Run run = Given.run("sqrt(w)", 0.1, 0, 10);
        assertThat(run.length()).isZero();
        assertThat(run.ending()).isEqualTo(new Ending.StoppedBeingFinite(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void there_are_no_rows_but_the_runs_own(int row) {
        Run run = Given.run("w^2", 0.1, 1, 5);
        assertThatThrownBy(() -> run.point(row)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> run.loss(row)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> run.slope(row)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> run.curvature(row)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> run.memory(row)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void rows_that_were_asked_for_but_never_made_are_not_there() {
        Run run = Given.run("ln w", 0.1, 0.5, 40);
        assertThat(run.length()).isEqualTo(1);
        assertThatThrownBy(() -> run.point(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> run.change(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> run.delivered(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5, 6})
    void the_last_row_has_no_step(int row) {
        Run run = Given.run("w^2", 0.1, 1, 5);
        assertThat(run.point(5)).isNotNull();
        assertThatThrownBy(() -> run.change(row)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> run.rate(row)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> run.promised(row)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> run.delivered(row)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> run.working(row)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
