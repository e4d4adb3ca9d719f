package downhill.descent.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.formula.Columns;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The judge of Huber's and of logistic fits is right itself.
class NewtonFitTest {

    private static final List<String> LINES =
            List.of("hubble", "penguins", "anscombe-1", "anscombe-2", "anscombe-3", "anscombe-4");

    private static Columns points(String id) {
        return Datasets.find(id).orElseThrow().points().points();
    }

    @Test
    void with_a_very_large_delta_hubers_line_is_that_of_least_squares() {
        for (String id : LINES) {
            StraightLine line = NewtonFit.of(points(id), PointError.huber(1e6));
            StraightLine known = LeastSquares.of(points(id)).orElseThrow();
            assertThat(line.slope()).as(id).isCloseTo(known.slope(), within(1e-10));
            assertThat(line.intercept()).as(id).isCloseTo(known.intercept(), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 1})
    void no_line_nearby_has_a_smaller_huber_error(double delta) {
        for (String id : LINES) {
            assertLowest(points(id), PointError.huber(delta));
        }
    }

    @Test
    void hubers_line_through_anscombes_third_set_is_that_of_the_other_ten_points() {
        StraightLine line = NewtonFit.of(points("anscombe-3"), PointError.huber(0.01));
        assertThat(line.slope()).isCloseTo(0.345, within(0.002));
        assertThat(line.intercept()).isCloseTo(4.01, within(0.02));
    }

    /// As in A. Agresti, "An Introduction to Categorical Data Analysis", for the same 23 flights.
    @Test
    void the_o_rings_have_the_line_that_is_published() {
        StraightLine line = NewtonFit.of(points("o-rings"), PointError.logistic());
        assertThat(line.slope()).isCloseTo(-0.2322, within(0.00005));
        assertThat(line.intercept()).isCloseTo(15.0429, within(0.00005));
        assertLowest(points("o-rings"), PointError.logistic());
    }

    @Test
    void a_logistic_fit_of_standardized_x_finds_its_way_back() {
        Columns points = points("o-rings");
        Standardization standard = Standardization.ofX(points);
        StraightLine back = standard.original(NewtonFit.of(standard.apply(points), PointError.logistic()));
        StraightLine line = NewtonFit.of(points, PointError.logistic());
        assertThat(back.slope()).isCloseTo(line.slope(), within(1e-10));
        assertThat(back.intercept()).isCloseTo(line.intercept(), within(1e-8));
    }

    @Test
    void the_derivatives_by_hand_are_those_of_central_differences() {
        double h = 1e-5;
        // None of these is where Huber's error becomes straight.
        for (PointError error : List.of(PointError.huber(0.7), PointError.logistic())) {
            for (double s = -3.04; s < 3; s += 0.37) {
                for (double y = 0; y <= 1; y++) {
                    assertThat(error.slope(s, y))
                            .isCloseTo((error.value(s + h, y) - error.value(s - h, y)) / (2 * h), within(1e-8));
                    assertThat(error.curvature(s, y))
                            .isCloseTo((error.slope(s + h, y) - error.slope(s - h, y)) / (2 * h), within(1e-8));
                }
            }
        }
    }

    private static void assertLowest(Columns points, PointError error) {
        StraightLine line = NewtonFit.of(points, error);
        double lowest = NewtonFit.mean(points, error, line);
        SplittableRandom random = new SplittableRandom(2);
        for (int trial = 0; trial < 300; trial++) {
            double size = Math.pow(10, -random.nextDouble(6));
            StraightLine other = new StraightLine(line.slope() + size * random.nextDouble(-1, 1),
                    line.intercept() + size * random.nextDouble(-1, 1));
            assertThat(NewtonFit.mean(points, error, other)).isGreaterThanOrEqualTo(lowest - 1e-15);
        }
    }
}
