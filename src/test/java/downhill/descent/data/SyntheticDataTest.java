package downhill.descent.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SyntheticDataTest {

    @Test
    void without_noise_the_points_are_on_the_line() {
        Dataset data = new SyntheticData(3, -1, 0, 0, 5, 9).dataset("line");
        assertThat(Tables.x(data)).containsExactly(-2.0, -1.0, 0.0, 1.0, 2.0);
        assertThat(Tables.y(data)).containsExactly(-7.0, -4.0, -1.0, 2.0, 5.0);
    }

    /// The two numbers were worked out with 40 decimal digits: seed 0's first normal numbers of NoiseTest, each fourth.
    @Test
    void the_noise_is_the_same_on_every_machine() {
        Dataset data = new SyntheticData(0, 0, 1, 0, 5, 0).dataset("noise");
        assertThat(data.points().y(0)).isCloseTo(-1.8839083333524403686, within(1e-15));
        assertThat(data.points().y(1)).isCloseTo(0.22760793546360524019, within(1e-15));
        assertThat(data.points().y(2)).isCloseTo(-0.22143788059715489526, within(1e-15));
    }

    @Test
    void more_noise_moves_the_same_points_further() {
        Dataset little = new SyntheticData(1, 2, 0.5, 0, 20, 4).dataset("a");
        Dataset much = new SyntheticData(1, 2, 1, 0, 20, 4).dataset("a");
        for (int row = 0; row < 20; row++) {
            double line = little.points().x(row) + 2;
            assertThat(much.points().y(row) - line).isCloseTo(2 * (little.points().y(row) - line), within(1e-12));
        }
        assertThat(new SyntheticData(1, 2, 1, 0, 20, 5).dataset("a")).isNotEqualTo(much);
        assertThat(new SyntheticData(1, 2, 1, 0, 20, 4).dataset("a")).isEqualTo(much);
    }

    @Test
    void an_outlier_is_one_point() {
        Dataset without = new SyntheticData(1, 2, 1, 0, 20, 4).dataset("a");
        Dataset with = new SyntheticData(1, 2, 1, 7, 20, 4).dataset("a");
        for (int row = 0; row < 20; row++) {
            assertThat(with.points().y(row) - without.points().y(row)).isCloseTo(row == 18 ? 7 : 0, within(1e-12));
        }
    }

    @Test
    void numbers_that_make_no_data_are_an_error_of_ours() {
        assertThatThrownBy(() -> new SyntheticData(1, 0, -1, 0, 9, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SyntheticData(Double.NaN, 0, 1, 0, 9, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SyntheticData(1, 0, 1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whole_draws_are_even_and_the_generator_is_the_one_that_the_jdk_has_too() {
        int[] counts = new int[7];
        SplittableRandom random = new SplittableRandom(5);
        for (int index = 0; index < 70_000; index++) {
            assertThat(Draws.bits(5, index)).isEqualTo(random.nextLong());
            counts[Draws.below(7, 5, index)]++;
        }
        Arrays.stream(counts).forEach(count -> assertThat(count).isBetween(9_600, 10_400));
    }
}
