package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class SamplerTest {

    private static final Interval W = new Interval(-2, 2);
    private static final Interval SEEN = new Interval(-1.5, 1.5);

    private static Curve curve(DoubleUnaryOperator function) {
        return Sampler.curve(function, W, SEEN);
    }

    private static int points(Curve curve) {
        return curve.pieces().stream().mapToInt(Points::size).sum();
    }

    /// The farthest that a curve is from its function, midway between its points.
    private static double error(Curve curve, DoubleUnaryOperator function) {
        double error = 0;
        for (Points piece : curve.pieces()) {
            for (int at = 1; at < piece.size(); at++) {
                double middle = function.applyAsDouble((piece.x(at - 1) + piece.x(at)) / 2);
                error = Math.max(error, Math.abs((piece.y(at - 1) + piece.y(at)) / 2 - middle));
            }
        }
        return error;
    }

    @Test
    void stays_close_to_what_oscillates() {
        DoubleUnaryOperator wave = w -> Math.sin(50 * w);
        Curve curve = curve(wave);
        assertThat(curve.pieces()).hasSize(1);
        assertThat(error(curve, wave)).isLessThan(SEEN.length() / 1_000);
        assertThat(points(curve)).isBetween(300, 3_000);
    }

    @Test
    void uses_few_points_where_it_is_straight() {
        assertThat(points(curve(w -> 2 * w))).isEqualTo(97);
        assertThat(points(curve(w -> w * w))).isLessThan(200);
    }

    @Test
    void goes_from_left_to_right_without_doubling() {
        for (DoubleUnaryOperator function : List.<DoubleUnaryOperator>of(w -> Math.sin(50 * w), w -> 1 / w, Math::log,
                Math::sqrt, Math::floor, Math::signum, w -> Math.abs(w - 0.1))) {
            List<Double> places = new ArrayList<>();
            curve(function).pieces().forEach(piece -> {
                for (int at = 0; at < piece.size(); at++) {
                    places.add(piece.x(at));
                    assertThat(piece.y(at)).isFinite();
                }
            });
            for (int at = 1; at < places.size(); at++) {
                assertThat(places.get(at)).isGreaterThanOrEqualTo(places.get(at - 1));
            }
            assertThat(places.size()).isLessThan(6_000);
        }
    }

    @Test
    void leaves_a_gap_where_there_is_nothing() {
        for (DoubleUnaryOperator function : List.<DoubleUnaryOperator>of(Math::log, Math::sqrt)) {
            Curve curve = curve(function);
            assertThat(curve.pieces()).hasSize(1);
            assertThat(curve.pieces().getFirst().x(0)).isBetween(0.0, 1e-3);
        }
    }

    @Test
    void is_cut_where_it_jumps() {
        assertThat(curve(w -> 1 / w).pieces()).hasSize(2);
        assertThat(curve(Math::signum).pieces()).hasSize(2);
        assertThat(curve(w -> Math.floor(w + 0.3)).pieces()).hasSize(5);
    }

    @Test
    void is_whole_at_a_kink_and_at_a_steep_place() {
        assertThat(curve(w -> Math.abs(w - 0.1)).pieces()).hasSize(1);
        assertThat(curve(w -> 1 / (1 + Math.exp(-60 * w))).pieces()).hasSize(1);
    }

    @Test
    void is_empty_where_the_function_is_nowhere() {
        assertThat(curve(w -> Double.NaN).pieces()).isEmpty();
        assertThat(points(curve(w -> 1e300 * w * w + 1e300))).isLessThan(400);
    }
}
