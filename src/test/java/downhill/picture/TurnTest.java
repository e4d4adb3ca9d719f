package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TurnTest {

    @Test
    void goes_around_and_around_but_not_over() {
        Turn turn = new Turn(350, 40).turned(20, 100);
        assertThat(turn.yaw()).isCloseTo(10, within(1e-9));
        assertThat(turn.pitch()).isEqualTo(90);
        assertThat(new Turn(-10, -50)).isEqualTo(new Turn(350, 8));
        assertThat(new Turn(-1e-17, 40).yaw()).isLessThan(360);
    }

    @Test
    void what_is_dragged_goes_with_the_hand() {
        Turn before = new Turn(0, 40);
        Turn after = before.dragged(30, 0);
        Box box = new Box(0, 0, 100, 100);
        assertThat(SurfaceView.in(box, after).x(0, -1)).isGreaterThan(SurfaceView.in(box, before).x(0, -1));
        Turn down = before.dragged(0, 30);
        assertThat(SurfaceView.in(box, down).y(0, -1, 0.5)).isGreaterThan(SurfaceView.in(box, before).y(0, -1, 0.5));
        assertThat(before.dragged(30, 10).dragged(-30, -10)).isEqualTo(before);
    }
}
