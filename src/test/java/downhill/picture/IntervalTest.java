package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    private static final Interval STRETCH = new Interval(-1, 3);

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "NaN, 1", "0, NaN", "0, Infinity", "-1e308, 1e308"})
    void is_never_empty_or_endless(double low, double high) {
        assertThatThrownBy(() -> new Interval(low, high)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holds_its_ends() {
        assertThat(STRETCH.contains(-1)).isTrue();
        assertThat(STRETCH.contains(3)).isTrue();
        assertThat(STRETCH.contains(3.0001)).isFalse();
        assertThat(STRETCH.contains(Double.NaN)).isFalse();
        assertThat(STRETCH.clamp(7)).isEqualTo(3);
        assertThat(STRETCH.middle()).isEqualTo(1);
    }

    @Test
    void grows_at_both_ends() {
        assertThat(STRETCH.padded(0.25)).isEqualTo(new Interval(-2, 4));
        assertThat(STRETCH.including(5)).isEqualTo(new Interval(-1, 5));
        assertThat(STRETCH.including(0)).isEqualTo(STRETCH);
        assertThat(STRETCH.shifted(2)).isEqualTo(new Interval(1, 5));
    }

    @Test
    void zooms_around_a_fixed_place() {
        Interval zoomed = STRETCH.scaled(1, 0.5);
        assertThat(zoomed).isEqualTo(new Interval(0, 2));
        assertThat((2 - zoomed.low()) / zoomed.length()).isEqualTo(1);
        assertThat(STRETCH.scaled(-1, 3).low()).isEqualTo(-1);
    }

    @Test
    void glides_to_another() {
        Interval other = new Interval(9, 11);
        assertThat(STRETCH.towards(other, 0)).isEqualTo(STRETCH);
        assertThat(STRETCH.towards(other, 0.5)).isEqualTo(new Interval(4, 7));
        assertThat(STRETCH.towards(other, 1)).isEqualTo(other);
    }
}
