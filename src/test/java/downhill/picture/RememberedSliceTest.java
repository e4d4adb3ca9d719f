package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Coordinate;
import downhill.descent.Slice;
import downhill.plugin.Curvature;
import downhill.plugin.Evaluation;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import org.junit.jupiter.api.Test;

class RememberedSliceTest {

    private int asked;
    private final Loss loss = new Loss() {

        @Override
        public int weights() {
            return 2;
        }

        @Override
        public double value(Vector at) {
            return at(at).value();
        }

        @Override
        public Evaluation at(Vector at) {
            asked++;
            return new Evaluation(at.w() * at.w() + at.b(), Vector.of(2 * at.w(), 1), new Curvature(2, 0, 0));
        }
    };

    @Test
    void value_slope_and_curvature_at_a_place_are_one_working_out_and_those_of_the_slice() {
        Slice slice = new Slice(loss, Coordinate.W, 4);
        RememberedSlice remembered = new RememberedSlice(slice);
        assertThat(remembered.value(3)).isEqualTo(13);
        assertThat(remembered.slope(3)).isEqualTo(6);
        assertThat(remembered.at(Vector.of(3)).curvature().ww()).isEqualTo(2);
        assertThat(asked).isEqualTo(1);
        assertThat(remembered.value(-1)).isEqualTo(5);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void pictures_of_the_same_slice_share_what_is_known_and_those_of_another_do_not() {
        KnownCurves known = new KnownCurves();
        RememberedSlice first = known.remembering(new Slice(loss, Coordinate.W, 4));
        assertThat(known.remembering(new Slice(loss, Coordinate.W, 4))).isSameAs(first);
        assertThat(known.remembering(new Slice(loss, Coordinate.B, 4))).isNotEqualTo(first);
        assertThat(known.remembering(new Slice(loss, Coordinate.W, 5)).value(1)).isEqualTo(6);
    }

    @Test
    void what_is_remembered_does_not_grow_without_end() {
        RememberedSlice remembered = new RememberedSlice(new Slice(loss, Coordinate.W, 0));
        for (int place = 0; place < 20_000; place++) {
            remembered.value(place);
        }
        assertThat(remembered.size()).isLessThanOrEqualTo(5_000);
    }
}
