package downhill.picture;

/// A pen that draws within a box by leaving out what lies outside, and leaves the rest to another.
///
/// A JavaFX canvas clips by drawing every mark a second time through a mask as large as itself: in the software
/// pipeline a picture with clips takes five times as long as one without.
///
/// A dot is drawn whole if its middle is inside; text always is.
public final class ClippedPen implements Pen {

    private final Pen pen;
    private Box box;

    public ClippedPen(Pen pen) {
        this.pen = pen;
    }

    @Override
    public void within(Box wanted, Runnable drawing) {
        Box outer = box;
        box = outer == null ? wanted : outer.common(wanted);
        drawing.run();
        box = outer;
    }

    @Override
    public void line(Points points, Stroke stroke) {
        if (isInside(points)) {
            pen.line(points, stroke);
            return;
        }
        Points.Builder piece = new Points.Builder();
        for (int index = 0; index + 1 < points.size(); index++) {
            Cut cut = Cut.of(box, points, index);
            if (piece.isEmpty() && cut.isSeen()) {
                piece.add(cut.fromX(), cut.fromY());
            }
            if (cut.isSeen()) {
                piece.add(cut.toX(), cut.toY());
            }
            if (!cut.isSeen() || cut.to() < 1) {
                pen.line(piece.build(), stroke);
                piece = new Points.Builder();
            }
        }
        pen.line(piece.build(), stroke);
    }

    @Override
    public void segments(Points pairs, Stroke stroke) {
        if (isInside(pairs)) {
            pen.segments(pairs, stroke);
            return;
        }
        Points.Builder seen = new Points.Builder();
        for (int index = 0; index + 1 < pairs.size(); index += 2) {
            Cut cut = Cut.of(box, pairs, index);
            if (cut.isSeen()) {
                seen.add(cut.fromX(), cut.fromY()).add(cut.toX(), cut.toY());
            }
        }
        pen.segments(seen.build(), stroke);
    }

    @Override
    public void area(Points corners, Fill fill) {
        if (isInside(corners)) {
            pen.area(corners, fill);
            return;
        }
        Points seen = corners;
        for (Edge edge : Edge.values()) {
            seen = edge.cut(seen, box);
        }
        if (seen.size() > 2) {
            pen.area(seen, fill);
        }
    }

    @Override
    public void dot(double x, double y, double radius, Fill fill, Stroke outline) {
        if (box == null || box.contains(x, y)) {
            pen.dot(x, y, radius, fill, outline);
        }
    }

    @Override
    public void text(RichText text, double size, double x, double y) {
        pen.text(text, size, x, y);
    }

    @Override
    public void raster(Raster raster, Box place, Box seen) {
        Box rest = box == null ? seen : seen.common(box);
        if (rest.width() > 0 && rest.height() > 0) {
            pen.raster(raster, place, rest);
        }
    }

    private boolean isInside(Points points) {
        if (box != null) {
            for (int index = 0; index < points.size(); index++) {
                if (!box.contains(points.x(index), points.y(index))) {
                    return false;
                }
            }
        }
        return true;
    }
}
