package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurvesTest {

    @Test
    void have_no_slope_where_there_is_no_loss() {
        for (String loss : List.of("w - ln w", "w + w^2.5", "1/w^0.5")) {
            Frame frame = Moment.of(loss, 3, 0.1).frame(new Viewport(new Interval(-4, 4), new Interval(-1, 5),
                    new Interval(-2, 2)));
            assertThat(frame.section(W).curves().slope().pieces()).as(loss).isNotEmpty()
                    .allSatisfy(piece -> assertThat(piece.x(0)).isGreaterThanOrEqualTo(0));
        }
    }
}
