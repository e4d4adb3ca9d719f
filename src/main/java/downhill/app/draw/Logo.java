package downhill.app.draw;

import downhill.picture.Fill;
import downhill.picture.Page;
import downhill.picture.Points;
import downhill.picture.Role;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/// The product's sign: a valley, a point on its way down, and its strip.
public final class Logo {

    private Logo() {
    }

    /// The sign in the sizes that window managers ask for.
    public static List<Image> images(Look look) {
        return Stream.of(16, 32, 64, 128).map(size -> {
            Canvas canvas = new Canvas(size, size);
            paint(look.clearPage(canvas, size / 2.0), size);
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            return (Image) canvas.snapshot(parameters, null);
        }).toList();
    }

    /// The sign on a card of its own, as it is seen among those of other programs, on whatever ground.
    public static Image tile(Look look, int size) {
        Canvas canvas = new Canvas(size, size);
        Page page = look.clearPage(canvas, size / 2.0);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        double edge = size / 32.0;
        pen.setFill(look.colours().of(Role.CARD));
        pen.fillRoundRect(edge, edge, size - 2 * edge, size - 2 * edge, 0.4 * size, 0.4 * size);
        pen.translate(0.1 * size, 0.09 * size);
        paint(page, 0.8 * size);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        return canvas.snapshot(parameters, null);
    }

    public static void paint(Page page, double size) {
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
