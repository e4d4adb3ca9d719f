package downhill.picture;

/// What pictures are drawn with: a handful of marks, placed on a page (x to the right, y downwards), coloured by role.
///
/// One pen draws on a screen, one writes SVG. A page's unit is a pixel at the size it was laid out for.
public interface Pen {

    /// An open line through points.
    void line(Points points, Stroke stroke);

    /// Many short lines at once: each pair of points is one.
    void segments(Points pairs, Stroke stroke);

    /// A closed shape.
    void area(Points corners, Fill fill);

    /// A round dot.
    ///
    /// @param fill its inside
    /// @param outline its edge
    void dot(double x, double y, double radius, Fill fill, Stroke outline);

    /// A line of text.
    ///
    /// @param size its em
    /// @param x where it begins
    /// @param y its baseline
    void text(RichText text, double size, double x, double y);

    /// Cells side by side. Each is seen as a sharp rectangle, however large.
    ///
    /// @param place what all of them take, whether it is seen or not
    /// @param seen the part of that which is drawn
    void raster(Raster raster, Box place, Box seen);

    /// Draws something of which only the part within the box is to be seen.
    void within(Box box, Runnable drawing);

    default void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        line(Points.of(fromX, fromY, toX, toY), stroke);
    }

    default void box(Box box, Fill fill) {
        area(Points.of(box.left(), box.top(), box.right(), box.top(), box.right(), box.bottom(),
                box.left(), box.bottom()), fill);
    }

    default void frame(Box box, Stroke stroke) {
        line(Points.of(box.left(), box.top(), box.right(), box.top(), box.right(), box.bottom(),
                box.left(), box.bottom(), box.left(), box.top()), stroke);
    }
}
