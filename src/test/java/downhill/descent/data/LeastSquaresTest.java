package downhill.descent.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.formula.Columns;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

    @Test
    void the_lines_of_all_data_that_come_with_the_product_are_those_of_the_normal_equations() {
        for (CatalogueData data : Datasets.all()) {
            assertSame(data.points().points(), 1e-9);
        }
        assertSame(SyntheticData.USUAL.dataset("made up").points(), 1e-9);
    }

    @Test
    void hubbles_line_is_the_one_that_is_known() {
        StraightLine line = LeastSquares.of(Datasets.find("hubble").orElseThrow().points().points()).orElseThrow();
        assertThat(1000 * line.slope()).isCloseTo(454.16, within(0.005));
        assertThat(1000 * line.intercept()).isCloseTo(-40.78, within(0.005));
    }

    @Test
    void anscombes_four_sets_have_the_same_line() {
        for (int set = 1; set <= 4; set++) {
            StraightLine line = LeastSquares.of(Datasets.find("anscombe-" + set).orElseThrow().points().points())
                    .orElseThrow();
            assertThat(line.slope()).isCloseTo(0.5, within(0.001));
            assertThat(line.intercept()).isCloseTo(3, within(0.003));
            assertThat(line.at(10)).isCloseTo(8, within(0.01));
        }
    }

    @Test
    void columns_far_from_zero_lose_no_digits() {
        SplittableRandom random = new SplittableRandom(4);
        double[] x = random.doubles(500, 2_000_000, 2_000_001).toArray();
        double[] y = random.doubles(500, -3, 3).toArray();
        assertSame(Columns.of(x, y), 1e-7);
    }

    @Test
    void very_large_and_very_small_numbers_have_a_line_too() {
        StraightLine large = LeastSquares.of(Columns.of(new double[] {-1.5e308, 1.5e308}, new double[] {-1e308, 1e308}))
                .orElseThrow();
        assertThat(large.slope()).isCloseTo(2 / 3.0, within(1e-12));
        StraightLine small = LeastSquares.of(Columns.of(new double[] {0, 1e-200}, new double[] {1e-200, 3e-200}))
                .orElseThrow();
        assertThat(small.slope()).isCloseTo(2, within(1e-12));
        assertThat(small.intercept()).isCloseTo(1e-200, within(1e-212));
    }

    @Test
    void where_x_is_the_same_everywhere_there_is_no_line() {
        assertThat(LeastSquares.of(Columns.of(new double[] {0.1, 0.1, 0.1}, new double[] {1, 2, 3}))).isEmpty();
        assertThat(LeastSquares.of(Columns.of(new double[] {1}, new double[] {1}))).isEmpty();
        assertThat(LeastSquares.of(Columns.NONE)).isEmpty();
        assertThat(LeastSquares.of(Columns.of(new double[] {0, 1e-300}, new double[] {0, 1e300}))).isEmpty();
    }

    @Test
    void where_y_is_the_same_everywhere_the_line_is_level() {
        assertThat(LeastSquares.of(Columns.of(new double[] {1, 2, 4}, new double[] {0.1, 0.1, 0.1})))
                .hasValue(new StraightLine(0, 0.1));
    }

    private static void assertSame(Columns points, double tolerance) {
        StraightLine known = NormalEquations.of(points);
        StraightLine line = LeastSquares.of(points).orElseThrow();
        assertThat(line.slope()).isCloseTo(known.slope(), relative(known.slope(), tolerance));
        assertThat(line.intercept()).isCloseTo(known.intercept(), relative(known.intercept(), tolerance));
    }

    private static Offset<Double> relative(double number, double tolerance) {
        return within(tolerance * Math.max(Math.abs(number), 1e-6));
    }
}
