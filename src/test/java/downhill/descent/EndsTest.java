package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which valleys the runs of a map end in.
class EndsTest {

    private final Ends ends = new Ends();

    private short place(int number) {
        return ends.sorted().place(number);
    }

    @Test
    void valleys_go_from_left_to_right_in_whatever_order_they_are_found() {
        int right = ends.number(Optional.of(Vector.of(3)));
        int left = ends.number(Optional.of(Vector.of(-1)));
        assertThat(ends.sorted().bottoms()).containsExactly(Vector.of(-1), Vector.of(3));
        assertThat(place(right)).isEqualTo((short) 1);
        assertThat(place(left)).isEqualTo((short) 0);
        assertThat(ends.number(Optional.of(Vector.of(3)))).isEqualTo(right);
    }

    @Test
    void two_bottoms_that_differ_by_rounding_are_one() {
        int one = ends.number(Optional.of(Vector.of(1.1309011226299860)));
        int same = ends.number(Optional.of(Vector.of(1.1309011226299862)));
        int other = ends.number(Optional.of(Vector.of(1.131)));
        assertThat(ends.sorted().bottoms()).hasSize(2);
        assertThat(place(one)).isEqualTo(place(same)).isNotEqualTo(place(other));
    }

    @Test
    void where_there_are_two_weights_both_count() {
        int up = ends.number(Optional.of(Vector.of(1, 2)));
        int down = ends.number(Optional.of(Vector.of(1, -2)));
        int between = ends.number(Optional.of(Vector.of(1 + 1e-9, 0)));
        int same = ends.number(Optional.of(Vector.of(1 + 2e-9, 2)));
        assertThat(ends.sorted().bottoms()).hasSize(3);
        assertThat(place(same)).isEqualTo(place(up));
        assertThat(place(down)).isNotEqualTo(place(up)).isNotEqualTo(place(between));
    }

    @Test
    void no_bottom_belongs_to_no_valley() {
        assertThat(place(ends.number(Optional.empty()))).isEqualTo((short) -1);
        assertThat(ends.sorted().bottoms()).isEmpty();
    }
}
