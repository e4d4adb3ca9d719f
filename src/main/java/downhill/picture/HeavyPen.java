package downhill.picture;

/// A pen whose lines are all some times as thick, and that leaves the drawing to another.
///
/// @param pen what draws
/// @param heaviness how many times
record HeavyPen(Pen pen, double heaviness) implements Pen {

    /// The pen itself where its lines stay as they are.
    static Pen of(Pen pen, Theme theme) {
        return theme.heaviness() == 1 ? pen : new HeavyPen(pen, theme.heaviness());
    }

    private Stroke heavy(Stroke stroke) {
        return new Stroke(stroke.role(), heaviness * stroke.width(), stroke.dash(), stroke.opacity());
    }

    @Override
    public void line(Points points, Stroke stroke) {
        pen.line(points, heavy(stroke));
    }

    @Override
    public void segments(Points pairs, Stroke stroke) {
        pen.segments(pairs, heavy(stroke));
    }

    @Override
    public void area(Points corners, Fill fill) {
        pen.area(corners, fill);
    }

    @Override
    public void dot(double x, double y, double radius, Fill fill, Stroke outline) {
        pen.dot(x, y, radius, fill, heavy(outline));
    }

    @Override
    public void text(RichText text, double size, double x, double y) {
        pen.text(text, size, x, y);
    }

    @Override
    public void raster(Raster raster, Box place, Box seen) {
        pen.raster(raster, place, seen);
    }

    @Override
    public void within(Box box, Runnable drawing) {
        pen.within(box, drawing);
    }
}
