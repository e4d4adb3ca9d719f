package downhill.picture;

/// A rectangle on the page, in the page's units, y downwards.
///
/// @param left its left edge
/// @param top its upper edge
/// @param width how wide
/// @param height how high
public record Box(double left, double top, double width, double height) {

    /// What would be turned inside out, as where a small window leaves no room, has no width or no height.
    public Box {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double middleX() {
        return left + width / 2;
    }

    public double middleY() {
        return top + height / 2;
    }

    public boolean contains(double x, double y) {
        return x >= left && x <= right() && y >= top && y <= bottom();
    }

    public boolean overlaps(Box other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }

    /// What lies in both; no width or no height where nothing does.
    public Box common(Box other) {
        double from = Math.max(left, other.left);
        double above = Math.max(top, other.top);
        return new Box(from, above, Math.max(0, Math.min(right(), other.right()) - from),
                Math.max(0, Math.min(bottom(), other.bottom()) - above));
    }

    /// The smallest box that holds both.
    public Box hull(Box other) {
        double from = Math.min(left, other.left);
        double above = Math.min(top, other.top);
        return new Box(from, above, Math.max(right(), other.right()) - from, Math.max(bottom(), other.bottom()) - above);
    }

    /// The same with `margin` more on every side; less where it is negative, down to its middle.
    public Box grown(double margin) {
        double aside = Math.max(margin, -width / 2);
        double above = Math.max(margin, -height / 2);
        return new Box(left - aside, top - above, width + 2 * aside, height + 2 * above);
    }

    /// Whether another box lies wholly within.
    public boolean holds(Box other) {
        return other.left >= left && other.right() <= right() && other.top >= top && other.bottom() <= bottom();
    }

    /// The same, moved as little as need be to lie within another; at its upper left corner where there is no room for it.
    Box movedInto(Box bounds) {
        double into = Math.max(bounds.left(), Math.min(left, bounds.right() - width));
        double onto = Math.max(bounds.top(), Math.min(top, bounds.bottom() - height));
        return new Box(into, onto, width, height);
    }
}
