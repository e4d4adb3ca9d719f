package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class HatchTest {

    private static final Points SQUARE = Points.of(10, 10, 110, 10, 110, 110, 10, 110);
    /// A U, open at the top.
    private static final Points CONCAVE = Points.of(0, 0, 30, 0, 30, 70, 60, 70, 60, 0, 90, 0, 90, 100, 0, 100);

    private static double length(Points lines) {
        double length = 0;
        for (int at = 0; at < lines.size(); at += 2) {
            length += Math.hypot(lines.x(at + 1) - lines.x(at), lines.y(at + 1) - lines.y(at));
        }
        return length;
    }

    private static void assertInside(Points lines, Points shape) {
        Path2D path = new Path2D.Double();
        path.moveTo(shape.x(0), shape.y(0));
        for (int at = 1; at < shape.size(); at++) {
            path.lineTo(shape.x(at), shape.y(at));
        }
        path.closePath();
        for (int at = 0; at < lines.size(); at += 2) {
            for (double part : new double[] {0.01, 0.3, 0.5, 0.7, 0.99}) {
                double x = lines.x(at) + part * (lines.x(at + 1) - lines.x(at));
                double y = lines.y(at) + part * (lines.y(at + 1) - lines.y(at));
                assertThat(path.contains(x, y) || Math.hypot(lines.x(at + 1) - lines.x(at), 1) < 1.001).isTrue();
            }
        }
    }

    @Test
    void lies_inside_the_shape() {
        for (Points shape : List.of(SQUARE, CONCAVE)) {
            assertInside(Hatch.rising(shape, 7), shape);
            assertInside(Hatch.falling(shape, 5), shape);
        }
    }

    @Test
    void covers_the_shape_evenly() {
        assertThat(length(Hatch.rising(SQUARE, 5)) * 5).isCloseTo(100 * 100, within(250.0));
        assertThat(length(Hatch.falling(CONCAVE, 2)) * 2).isCloseTo(90 * 100 - 30 * 70, within(150.0));
    }

    @Test
    void leans_to_the_side_it_is_called_by() {
        Points rising = Hatch.rising(SQUARE, 7);
        Points falling = Hatch.falling(SQUARE, 7);
        for (int at = 0; at < rising.size(); at += 2) {
            assertThat(rising.x(at) + rising.y(at)).isCloseTo(rising.x(at + 1) + rising.y(at + 1), within(1e-9));
        }
        for (int at = 0; at < falling.size(); at += 2) {
            assertThat(falling.x(at) - falling.y(at)).isCloseTo(falling.x(at + 1) - falling.y(at + 1), within(1e-9));
        }
    }

    @Test
    void hangs_on_the_page_not_on_the_shape() {
        Points moved = Points.of(20, 10, 120, 10, 120, 110, 20, 110);
        double distance = 7 * Math.sqrt(2);
        for (Points shape : List.of(SQUARE, moved)) {
            double along = (Hatch.rising(shape, 7).x(0) + Hatch.rising(shape, 7).y(0)) / distance;
            assertThat(along).isCloseTo(Math.rint(along), within(1e-9));
        }
    }

    @Test
    void of_a_flat_shape_is_nothing() {
        assertThat(length(Hatch.rising(Points.of(0, 5, 100, 5, 100, 5, 0, 5), 7))).isCloseTo(0, within(1e-9));
    }
}
