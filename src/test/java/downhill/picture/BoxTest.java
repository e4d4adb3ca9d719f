package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxTest {

    @ParameterizedTest
    @ValueSource(doubles = {-50, -5, 0, 3, 40})
    void however_little_room_there_is_a_box_is_never_inside_out(double size) {
        Box small = new Box(10, 20, size, -size);
        for (Box box : new Box[] {small, small.grown(-9), small.grown(-9).grown(-9)}) {
            assertThat(box.right()).isGreaterThanOrEqualTo(box.left());
            assertThat(box.bottom()).isGreaterThanOrEqualTo(box.top());
            assertThat(Math.clamp(12, box.left(), box.right())).isBetween(box.left(), box.right());
        }
    }
}
