package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bottom of the valley that a point of the plane lies in.
class PlaneValleysTest {

    private static final String HIMMELBLAU = "(w^2 + b - 11)^2 + (w + b^2 - 7)^2";

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "w^2 + b^2; 3; -2; 0; 0; 1e-12",
        "w^2 + 100b^2 + 3; -7; 5; 0; 0; 1e-12",
        "(w - 1)^2 + 30(b - 2w)^2; -3; 4; 1; 2; 1e-9",
        "(1 - w)^2 + 100(b - w^2)^2; -1.5; 2; 1; 1; 1e-7",
        "(1 - w)^2 + 100(b - w^2)^2; 2; -3; 1; 1; 1e-7",
        "(1.5 - w + w*b)^2 + (2.25 - w + w*b^2)^2 + (2.625 - w + w*b^3)^2; 1; 1; 3; 0.5; 1e-6",
        "(w^2 + b - 11)^2 + (w + b^2 - 7)^2; 4; 3; 3; 2; 1e-7",
        "(w^2 + b - 11)^2 + (w + b^2 - 7)^2; -3; 3; -2.805118; 3.131312; 1e-6",
        "(w^2 + b - 11)^2 + (w + b^2 - 7)^2; -4; -3; -3.779310; -3.283186; 1e-6",
        "(w^2 + b - 11)^2 + (w + b^2 - 7)^2; 4; -2; 3.584428; -1.848127; 1e-6",
        "w^4 + b^4; 2; 1; 0; 0; 1e-3",
        "|w| + 2|b|; 3; 2; 0; 0; 1e-8",
        "|w + b| + 5|w - b - 1|; -2; 3; 0.5; -0.5; 1e-7",
        "max(|w|, 3|b|); 2; 1; 0; 0; 1e-7",
        "sqrt(w^2 + b^2); 2; 1; 0; 0; 1e-8",
        "(w + 1e4)^2 + (b - 3)^2; 0; 0; -1e4; 3; 1e-6",
        "1e-9(w^2 + 4b^2); 3; 3; 0; 0; 1e-9",
    })
    void it_is_where_a_ball_comes_to_rest(String formula, double w, double b, double toW, double toB, double near) {
        Optional<Vector> found = under(formula, w, b);
        assertThat(found).isPresent();
        assertThat(found.get().w()).isCloseTo(toW, within(near));
        assertThat(found.get().b()).isCloseTo(toB, within(near));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "w^2 - b^2; 1; 0.5; falls without end beside the saddle",
        "w^2 - b^2; 0; 0; stays on the saddle",
        "-(w^2 + b^2); 0; 0; stays on the top",
        "w + b; 1; 1; a slope without end",
        "exp(-w) + b^2; 0; 1; falls for ever and never arrives",
        "ln(w) + b^2; 1; 1; leaves where there is a loss",
        "1/w + b^2; -1; 0; falls into a pole",
    })
    void there_is_none_where_no_ball_would_rest(String formula, double w, double b, String why) {
        assertThat(under(formula, w, b)).as(why).isEmpty();
    }

    @Test
    void the_bottom_of_a_trough_is_the_nearest_place_in_it() {
        Vector bottom = under("(w - b)^2", 3, 1).orElseThrow();
        assertThat(bottom.w()).isCloseTo(2, within(1e-9));
        assertThat(bottom.b()).isCloseTo(2, within(1e-9));
    }

    @Test
    void on_a_level_floor_it_is_the_near_edge() {
        Vector bottom = under("max(0, w^2 + b^2 - 1)", 3, 4).orElseThrow();
        assertThat(Math.hypot(bottom.w(), bottom.b())).isBetween(0.8, 1.0 + 1e-9);
        assertThat(bottom.b() / bottom.w()).isCloseTo(4.0 / 3, within(1e-6));
    }

    /// Judged by the way of steepest descent itself, in strides so small that they cost a hundred times as much.
    @Test
    void the_way_leads_into_the_valley_that_steepest_descent_leads_to() {
        Loss loss = Given.loss(HIMMELBLAU);
        Valleys valleys = Valleys.of(loss);
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (double w = -4.9; w < 5; w += 0.65) {
            for (double b = -4.8; b < 5; b += 0.65) {
                Vector truth = flowed(loss, Vector.of(w, b));
                Vector found = valleys.under(Vector.of(w, b)).orElseThrow();
                asked++;
                if (Norm.of(truth.minus(found)) > 0.1) {
                    wrong.add(w + ", " + b + ": " + found + " for " + truth);
                }
            }
        }
        assertThat(asked).isGreaterThan(200);
        assertThat(wrong).as("so near to a watershed that strides of any length may cross it").hasSizeLessThan(4);
    }

    /// In strides of a thousandth along the gradient, until it hardly moves.
    private static Vector flowed(Loss loss, Vector start) {
        Vector at = start;
        for (int stride = 0; stride < 40_000; stride++) {
            Vector slope = loss.at(at).gradient();
            double length = Norm.of(slope);
            if (length < 1e-3) {
                return at;
            }
            at = at.minus(slope.times(Math.min(1e-3 / length, 1e-3)));
        }
        return at;
    }

    @Test
    void a_bottom_is_told_alike_from_wherever_it_is_reached() {
        Valleys valleys = Valleys.of(Given.loss(HIMMELBLAU));
        Vector first = valleys.under(Vector.of(4, 3)).orElseThrow();
        assertThat(valleys.under(Vector.of(2, 2.5))).hasValue(first);
        assertThat(valleys.under(Vector.of(3.1, 1.9))).hasValue(first);
    }

    @Test
    void swings_are_looked_for_where_the_valley_is_steepest() {
        Vector across = Valleys.of(Given.loss("w^2 + 9b^2")).across(Vector.of(0, 0));
        assertThat(across).isEqualTo(Vector.of(0, 1));
        Vector tilted = Valleys.of(Given.loss("(w + b)^2 + 0.1(w - b)^2")).across(Vector.of(0, 0));
        assertThat(tilted.w()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(tilted.b()).isCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    private static Optional<Vector> under(String formula, double w, double b) {
        return Valleys.of(Given.loss(formula)).under(Vector.of(w, b));
    }
}
