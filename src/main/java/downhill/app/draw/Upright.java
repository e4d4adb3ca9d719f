package downhill.app.draw;

import downhill.picture.Box;
import downhill.picture.Points;
import downhill.picture.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What of the marks has edges along the axes only: the toolkit fills such rectangles many times faster than paths, for
/// which it goes through every pixel of every row from the path's leftmost to its rightmost one.
final class Upright {

    private Upright() {
    }

    /// An area of four corners as a box, where it is one.
    static Optional<Box> box(Points corners) {
        if (corners.size() != 4) {
            return Optional.empty();
        }
        boolean rowsFirst = corners.y(0) == corners.y(1) && corners.x(1) == corners.x(2) && corners.y(2) == corners.y(3)
                && corners.x(3) == corners.x(0);
        boolean columnsFirst = corners.x(0) == corners.x(1) && corners.y(1) == corners.y(2) && corners.x(2) == corners.x(3)
                && corners.y(3) == corners.y(0);
        return rowsFirst || columnsFirst
                ? Optional.of(between(corners.x(0), corners.y(0), corners.x(2), corners.y(2))) : Optional.empty();
    }

    /// One straight line of a whole stroke as the box it covers, where it goes along an axis.
    static Optional<Box> line(Points points, int from, Stroke stroke) {
        double fromX = points.x(from);
        double fromY = points.y(from);
        double toX = points.x(from + 1);
        double toY = points.y(from + 1);
        double half = stroke.width() / 2;
        if (stroke.dash() != Stroke.Dash.WHOLE || fromX == toX && fromY == toY) {
            return Optional.empty();
        }
        if (fromY == toY) {
            return Optional.of(between(fromX, fromY - half, toX, fromY + half));
        }
        return fromX == toX ? Optional.of(between(fromX - half, fromY, fromX + half, toY)) : Optional.empty();
    }

    /// A line of several points as the boxes it covers, where each of its pieces goes along an axis; each piece fills the
    /// corner it begins and ends at.
    static Optional<List<Box>> lines(Points points, Stroke stroke) {
        List<Box> boxes = new ArrayList<>();
        double half = stroke.width() / 2;
        int last = points.size() - 1;
        boolean isClosed = points.x(0) == points.x(last) && points.y(0) == points.y(last);
        for (int from = 0; from < last; from++) {
            Optional<Box> box = line(points, from, stroke);
            if (box.isEmpty()) {
                return Optional.empty();
            }
            boxes.add(ending(box.get(), points, from, isClosed || from > 0 ? half : 0,
                    isClosed || from + 1 < last ? half : 0));
        }
        return Optional.of(boxes);
    }

    /// Longer by so much where it begins and where it ends.
    private static Box ending(Box box, Points points, int from, double before, double after) {
        boolean isLevel = points.y(from) == points.y(from + 1);
        boolean isForward = isLevel ? points.x(from) < points.x(from + 1) : points.y(from) < points.y(from + 1);
        double near = isForward ? before : after;
        double more = before + after;
        return isLevel ? new Box(box.left() - near, box.top(), box.width() + more, box.height())
                : new Box(box.left(), box.top() - near, box.width(), box.height() + more);
    }

    private static Box between(double x, double y, double otherX, double otherY) {
        return new Box(Math.min(x, otherX), Math.min(y, otherY), Math.abs(otherX - x), Math.abs(otherY - y));
    }
}
