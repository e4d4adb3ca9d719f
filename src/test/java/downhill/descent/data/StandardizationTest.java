package downhill.descent.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.formula.Columns;
import org.junit.jupiter.api.Test;

class StandardizationTest {

    private static final Columns POINTS = Columns.of(new double[] {2, 4, 4, 4, 5, 5, 7, 9}, new double[] {1, 0, 1, 0, 1,
            0, 1, 0});

    @Test
    void the_mean_goes_to_zero_and_the_deviation_to_one() {
        assertThat(Standardization.of(POINTS)).isEqualTo(new Standardization(5, 2, 0.5, 0.5));
        Columns moved = Standardization.of(POINTS).apply(POINTS);
        assertThat(moved).isEqualTo(Columns.of(new double[] {-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2},
                new double[] {1, -1, 1, -1, 1, -1, 1, -1}));
        for (CatalogueData data : Datasets.all()) {
            Columns points = Standardization.of(data.points().points()).apply(data.points().points());
            assertThat(Spread.of(points.rows(), points::x).mean()).isCloseTo(0, within(1e-14));
            assertThat(Spread.of(points.rows(), points::x).deviation()).isCloseTo(1, within(1e-14));
            assertThat(Spread.of(points.rows(), points::y).mean()).isCloseTo(0, within(1e-14));
            assertThat(Spread.of(points.rows(), points::y).deviation()).isCloseTo(1, within(1e-14));
        }
    }

    @Test
    void a_constant_column_is_moved_and_not_stretched() {
        Columns points = Columns.of(new double[] {0.1, 0.1, 0.1}, new double[] {1, 2, 3});
        assertThat(Standardization.of(points).sdX()).isEqualTo(1);
        assertThat(Standardization.of(points).apply(points).x(1)).isZero();
        assertThat(Standardization.of(Columns.NONE)).isEqualTo(new Standardization(0, 1, 0, 1));
    }

    @Test
    void an_answer_finds_its_way_back() {
        for (CatalogueData data : Datasets.all()) {
            Columns points = data.points().points();
            Standardization standard = Standardization.of(points);
            StraightLine known = LeastSquares.of(points).orElseThrow();
            StraightLine moved = LeastSquares.of(standard.apply(points)).orElseThrow();
            StraightLine back = standard.original(moved);
            assertThat(back.slope()).isCloseTo(known.slope(), within(1e-12));
            assertThat(back.intercept()).isCloseTo(known.intercept(), within(1e-11));
            assertThat(standard.standardized(known).slope()).isCloseTo(moved.slope(), within(1e-12));
            assertThat(standard.standardized(known).intercept()).isCloseTo(moved.intercept(), within(1e-12));
        }
    }

    @Test
    void for_a_yes_or_no_x_alone_is_standardized() {
        Standardization standard = Standardization.ofX(POINTS);
        assertThat(standard).isEqualTo(new Standardization(5, 2, 0, 1));
        StraightLine moved = new StraightLine(-3, 0.7);
        StraightLine back = standard.original(moved);
        for (int row = 0; row < POINTS.rows(); row++) {
            assertThat(back.at(POINTS.x(row))).isCloseTo(moved.at(standard.x(POINTS.x(row))), within(1e-12));
            assertThat(standard.apply(POINTS).y(row)).isEqualTo(POINTS.y(row));
        }
    }

    @Test
    void the_names_of_the_columns_say_it() {
        Dataset data = Dataset.of("birds", "length, cm", "mass, kg", POINTS);
        Dataset both = Standardization.of(POINTS).apply(data);
        assertThat(both.xName()).isEqualTo("length, cm, standardized");
        assertThat(both.yName()).isEqualTo("mass, kg, standardized");
        assertThat(both.name()).isEqualTo("birds");
        assertThat(Standardization.ofX(POINTS).apply(data).yName()).isEqualTo("mass, kg");
    }
}
