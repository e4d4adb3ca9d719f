package downhill.app;

import downhill.picture.Fill;
import downhill.picture.Page;
import downhill.picture.Points;
import downhill.picture.Role;

/// The product's sign: a valley, a point on its way down, and its strip.
final class Logo {

    private Logo() {
    }

    static void paint(Page page, double size) {
        Points.Builder valley = new Points.Builder();
        for (int index = 0; index <= 24; index++) {
            double x = -1 + index / 12.0;
            valley.add((0.5 + 0.40 * x) * size, (0.80 - 0.68 * x * x) * size);
        }
        page.pen().area(Points.of(0.70 * size, 0.55 * size, 0.88 * size, 0.55 * size,
                0.88 * size, 0.92 * size, 0.70 * size, 0.92 * size), Fill.of(Role.SLOPE_FILL));
        page.pen().line(valley.build(), page.stroke(Role.CURVE, 2.2));
        page.pen().dot(0.25 * size, 0.545 * size, 0.135 * size, Fill.of(Role.NUDGE), page.stroke(Role.CARD, 1));
    }
}
