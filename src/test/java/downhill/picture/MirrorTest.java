package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A negative slope is the same picture, mirrored: w² from −w beside w² from w.
class MirrorTest {

    private static final Viewport VIEW =
            new Viewport(new Interval(-4, 4), new Interval(-1, 15), new Interval(-8, 8));

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_negative_slope_is_the_mirror_image_of_a_positive_one(Phase phase) {
        for (Mode mode : List.of(Mode.IDEA, Mode.EXACT)) {
            for (double rate : new double[] {0.2, 0.8, 1.05}) {
                Frame right = Moment.of("w^2", 3, rate).in(mode).at(0, phase).frame(VIEW);
                Frame left = Moment.of("w^2", -3, rate).in(mode).at(0, phase).frame(VIEW);
                assertThat(shapes(left, false)).isEqualTo(shapes(right, true));
            }
        }
    }

    /// Every line and area of both figures, but for axes, labels' patches and lines to what they name, and hatching, which
    /// hangs on the page.
    private static List<String> shapes(Frame frame, boolean mirrored) {
        Sketch sketch = Sketch.ofFigures(frame, 960, 640);
        Sheet sheet = Sketch.sheet(frame, 960, 640);
        List<String> shapes = new ArrayList<>();
        Set<Point> ends = sketch.dots(Role.SLOPE).map(dot -> new Point(dot.x(), dot.y())).collect(Collectors.toSet());
        for (Sketch.Piece.Line line : sketch.all(Sketch.Piece.Line.class)) {
            if (line.stroke().role() != Role.GRID && line.stroke().role() != Role.LINE && !ends.contains(end(line))) {
                shapes.add(line.stroke() + " " + places(line.points(), sheet, mirrored));
            }
        }
        for (Sketch.Piece.Area area : sketch.all(Sketch.Piece.Area.class)) {
            if (area.fill().role() != Role.CARD) {
                shapes.add(area.fill() + " " + places(area.corners(), sheet, mirrored));
            }
        }
        for (Sketch.Piece.Dot dot : sketch.all(Sketch.Piece.Dot.class)) {
            if (!ends.contains(new Point(dot.x(), dot.y()))) {
                shapes.add(dot.fill() + " " + places(Points.of(dot.x(), dot.y()), sheet, mirrored));
            }
        }
        Collections.sort(shapes);
        return shapes;
    }

    private record Point(double x, double y) {
    }

    private static Point end(Sketch.Piece.Line line) {
        int last = line.points().size() - 1;
        return new Point(line.points().x(last), line.points().y(last));
    }

    /// The corners of a shape, in the order of their places. Mirrored, the upper figure is turned about its middle; the
    /// lower one upside down as well.
    private static List<String> places(Points points, Sheet sheet, boolean mirrored) {
        List<String> places = new ArrayList<>();
        boolean both = points.size() == 2 && points.x(0) == points.x(1) && points.y(0) < sheet.divider()
                && points.y(1) > sheet.divider();
        for (int at = 0; at < points.size(); at++) {
            double x = points.x(at);
            double y = points.y(at);
            double turned = y < sheet.divider() ? y : 2 * sheet.slope().y(0) - y;
            double acrossX = 2 * sheet.loss().x(0) - x;
            places.add(mirrored ? place(acrossX, both ? y : turned) : place(x, y));
        }
        Collections.sort(places);
        return places;
    }

    private static String place(double x, double y) {
        return Math.round(100 * x) / 100.0 + "," + Math.round(100 * y) / 100.0;
    }
}
