package downhill.app.present;

import downhill.picture.Box;
import downhill.picture.Fill;
import downhill.picture.Page;
import downhill.picture.Points;
import downhill.picture.Role;
import downhill.session.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;

/// What is drawn by hand on what is presented. Strokes stay with the leaf they were drawn on: they go with it, and are there
/// again when it comes back.
public final class Handwriting {

    private static final double WIDTH = 3.4;
    private static final double EDGE = 3;
    /// How far the pen moves before that counts, as a part of the picture's size: less than a pixel is no shape.
    private static final double LEAST = 0.0008;

    /// Each leaf's strokes, in parts of the picture's width and height.
    private final Map<Object, List<List<Point2D>>> leaves = new HashMap<>();
    private Object leaf = "";

    /// Turns to what is shown: a page of a lesson, or else a step of a loss in a tab. Its phases are one leaf.
    void turnTo(State state) {
        leaf = state.lessons().walk().<Object>map(walk -> List.of(walk.lesson().id(), walk.index()))
                .orElse(List.of(state.tab(), state.scenario().problem(), state.head().step()));
    }

    /// The pen is put down.
    ///
    /// @param x part of the width, 0 to 1
    /// @param y part of the height, 0 to 1
    void begin(double x, double y) {
        List<Point2D> stroke = new ArrayList<>();
        stroke.add(new Point2D(x, y));
        strokes().add(stroke);
    }

    /// The pen is drawn to another place; nothing, where it isn't down.
    void on(double x, double y) {
        if (!strokes().isEmpty()) {
            List<Point2D> stroke = strokes().getLast();
            if (stroke.getLast().distance(x, y) >= LEAST) {
                stroke.add(new Point2D(x, y));
            }
        }
    }

    /// Wipes this leaf.
    void clear() {
        leaves.remove(leaf);
    }

    boolean isEmpty() {
        return strokes().isEmpty();
    }

    private List<List<Point2D>> strokes() {
        return leaves.computeIfAbsent(leaf, any -> new ArrayList<>());
    }

    /// What draws this leaf as it is now over a picture, with an edge of the card's colour: so it is seen on every ground.
    BiConsumer<Page, Box> painting() {
        List<List<Point2D>> now = strokes().stream().map(List::copyOf).toList();
        return (page, box) -> now.forEach(stroke -> paint(page, box, stroke));
    }

    private static void paint(Page page, Box box, List<Point2D> stroke) {
        Points.Builder line = new Points.Builder();
        stroke.forEach(at -> line.add(box.left() + at.getX() * box.width(), box.top() + at.getY() * box.height()));
        Points points = line.build();
        if (points.size() == 1) {
            page.pen().dot(points.x(0), points.y(0), page.unit(WIDTH), Fill.of(Role.PEN),
                    page.stroke(Role.CARD, EDGE / 2));
        } else {
            page.pen().line(points, page.stroke(Role.CARD, WIDTH + EDGE).faded(0.8));
            page.pen().line(points, page.stroke(Role.PEN, WIDTH));
        }
    }
}
