package downhill.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VectorTest {

    private static final Vector ONE = Vector.of(3);
    private static final Vector TWO = Vector.of(3, -4);

    @Test
    void it_has_one_coordinate_or_two() {
        assertThat(ONE.size()).isEqualTo(1);
        assertThat(TWO.size()).isEqualTo(2);
        assertThat(ONE.get(0)).isEqualTo(3);
        assertThat(TWO.get(1)).isEqualTo(-4);
        assertThatIllegalArgumentException().isThrownBy(() -> new Vector(3, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vector(1, 0, 5));
        assertThatThrownBy(() -> ONE.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TWO.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TWO.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void it_counts_coordinate_by_coordinate() {
        assertThat(TWO.plus(Vector.of(1, 2))).isEqualTo(Vector.of(4, -2));
        assertThat(TWO.minus(Vector.of(1, 2))).isEqualTo(Vector.of(2, -6));
        assertThat(TWO.times(2)).isEqualTo(Vector.of(6, -8));
        assertThat(TWO.times(Vector.of(1, 2))).isEqualTo(Vector.of(3, -8));
        assertThat(TWO.map(Math::abs)).isEqualTo(Vector.of(3, 4));
        assertThat(TWO.zip(Vector.of(1, 2), Math::max)).isEqualTo(Vector.of(3, 2));
        assertThat(TWO.dot(Vector.of(1, 2))).isEqualTo(-5);
        assertThat(TWO.zero()).isEqualTo(Vector.of(0, 0));
        assertThat(Vector.filled(2, 7)).isEqualTo(Vector.of(7, 7));
    }

    @Test
    void with_one_coordinate_the_other_stays_out_of_it() {
        assertThat(ONE.map(x -> x + 1)).isEqualTo(Vector.of(4));
        assertThat(ONE.zip(Vector.of(5), (x, y) -> 1)).isEqualTo(Vector.of(1));
        assertThat(ONE.times(Double.POSITIVE_INFINITY)).isEqualTo(Vector.of(Double.POSITIVE_INFINITY));
        assertThat(ONE.dot(Vector.of(5))).isEqualTo(15);
        assertThat(Vector.filled(1, 7)).isEqualTo(Vector.of(7));
    }

    @Test
    void different_sizes_do_not_go_together() {
        assertThatIllegalArgumentException().isThrownBy(() -> ONE.plus(TWO));
        assertThatIllegalArgumentException().isThrownBy(() -> TWO.minus(ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> ONE.times(TWO));
        assertThatIllegalArgumentException().isThrownBy(() -> ONE.dot(TWO));
        assertThatIllegalArgumentException().isThrownBy(() -> ONE.zip(TWO, Math::max));
    }

    @Test
    void it_is_finite_if_all_of_it_is() {
        assertThat(TWO.isFinite()).isTrue();
        assertThat(Vector.of(1, Double.NaN).isFinite()).isFalse();
        assertThat(Vector.of(Double.NEGATIVE_INFINITY, 1).isFinite()).isFalse();
    }
}
