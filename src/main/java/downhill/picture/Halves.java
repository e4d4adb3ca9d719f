package downhill.picture;

import java.util.OptionalInt;

/// Where the figures of a loss of one weight stand and, where it has data, these beside them.
///
/// @param figures of curve and rectangle
/// @param data of no width where there are none
public record Halves(Box figures, Box data) {

    private static final double FIGURES = 0.6;

    public static Halves of(Box box, boolean hasData) {
        double left = hasData ? Math.round(FIGURES * box.width()) : box.width();
        return new Halves(new Box(box.left(), box.top(), left, box.height()),
                new Box(box.left() + left, box.top(), box.width() - left, hasData ? box.height() : 0));
    }

    /// Draws the data of a moment.
    ///
    /// @param row of the point that is pointed at, if one is
    public void paintData(Page page, Frame frame, OptionalInt row) {
        if (data.height() > 0) {
            page.pen().line(data.left(), data.top(), data.left(), data.bottom(), page.stroke(Role.LINE, 1));
            DataPainter.paint(page, data, frame, row);
        }
    }
}
