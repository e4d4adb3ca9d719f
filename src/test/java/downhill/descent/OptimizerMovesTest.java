package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How every optimizer moves: down, from either side alike, each weight by itself, and no more at the bottom.
class OptimizerMovesTest {

    /// The rules that are an exception to something that all others keep to, and why.
    private static final Map<String, String> MOVES_AT_ZERO_SLOPE = Map.of(
            "adamw", "its decay pulls every weight towards 0, whatever the slope");
    private static final Map<String, String> JOINS_WEIGHTS = Map.of(
            "barzilai-borwein", "its step length comes from dot products over both weights");
    private static final Map<String, String> NEVER_SETTLES = Map.of(
            "sign-descent", "every step is as long as the rate",
            "lion", "every step is as long as the rate, and its average turns round late");

    static List<String> ids() {
        return Given.OPTIMIZERS.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void where_the_slope_is_zero_a_fresh_start_stays(String id) {
        assertThat(firstChange(id, "w^2", Vector.of(0)).w()).isZero();
        Vector change = firstChange(id, "w^2 + 3b^2", Vector.of(0, 0));
        assertThat(change.w()).isZero();
        assertThat(change.b()).isZero();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_bottom_away_from_zero_is_not_left_either(String id) {
        Vector change = firstChange(id, "(w - 1)^2 + 3(b + 2)^2", Vector.of(1, -2));
        if (MOVES_AT_ZERO_SLOPE.containsKey(id)) {
            assertThat(change.w()).as(MOVES_AT_ZERO_SLOPE.get(id)).isNegative();
            assertThat(change.b()).as(MOVES_AT_ZERO_SLOPE.get(id)).isPositive();
        } else {
            assertThat(change.w()).isZero();
            assertThat(change.b()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_first_step_in_a_bowl_goes_down_from_either_side(String id) {
        assertThat(firstChange(id, "w^2", Vector.of(1.3)).w()).isNegative();
        assertThat(firstChange(id, "w^2", Vector.of(-1.3)).w()).isPositive();
        Vector corner = firstChange(id, "w^2 + 3b^2", Vector.of(-1.3, 0.7));
        assertThat(corner.w()).isPositive();
        assertThat(corner.b()).isNegative();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_mirrored_start_gives_the_mirrored_run(String id) {
        Run right = Given.run(Given.scenario("w^2", id, 0.05, Vector.of(1.3), 200));
        Run left = Given.run(Given.scenario("w^2", id, 0.05, Vector.of(-1.3), 200));
        for (int row = 0; row <= 200; row++) {
            assertThat(left.point(row).w() == -right.point(row).w()).as("row %s", row).isTrue();
            assertThat(left.loss(row)).isEqualTo(right.loss(row));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void weights_that_have_nothing_to_do_with_each_other_descend_as_if_alone(String id) {
        Run both = Given.run(Given.scenario("w^2 + 3b^2", id, 0.05, Vector.of(1.3, -0.7), 100));
        Run w = Given.run(Given.scenario("w^2", id, 0.05, Vector.of(1.3), 100));
        Run b = Given.run(Given.scenario("3w^2", id, 0.05, Vector.of(-0.7), 100));
        if (JOINS_WEIGHTS.containsKey(id)) {
            assertThat(both.point(2)).as(JOINS_WEIGHTS.get(id))
                    .isNotEqualTo(Vector.of(w.point(2).w(), b.point(2).w()));
            return;
        }
        for (int row = 0; row <= 100; row++) {
            assertThat(both.point(row)).as("row %s", row).isEqualTo(Vector.of(w.point(row).w(), b.point(row).w()));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_bowl_is_descended_to_its_bottom(String id) {
        double rate = Given.OPTIMIZERS.find(id).orElseThrow().defaultRate().orElse(0.1);
        Run run = Given.run(Given.scenario("w^2", id, rate, Vector.of(1.3), 1000));
        assertThat(run.length()).isEqualTo(1000);
        double near = NEVER_SETTLES.containsKey(id) ? 5 * rate : 0.1;
        assertThat(Math.abs(run.point(1000).w())).isLessThan(near);
    }

    private static Vector firstChange(String id, String loss, Vector start) {
        return Given.run(Given.scenario(loss, id, 0.05, start, 1)).change(0);
    }
}
