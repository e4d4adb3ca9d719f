package downhill.picture;

/// A figure's drawing area: it turns two numbers into a place on the page, and back.
///
/// @param box where it is on the page
/// @param across what its width shows
/// @param value what its height shows
public record Plane(Box box, Interval across, Interval value) {

    /// Beyond this many widths outside, places are drawn no farther: drawing surfaces lose their way among huge numbers.
    private static final double FAR = 50;

    public double x(double at) {
        double part = (at - across.low()) / across.length();
        return box.left() + Math.clamp(part, -FAR, FAR) * box.width();
    }

    public double y(double at) {
        double part = (at - value.low()) / value.length();
        return box.bottom() - Math.clamp(part, -FAR, FAR) * box.height();
    }

    public double acrossAt(double x) {
        return across.low() + (x - box.left()) / box.width() * across.length();
    }

    public double valueAt(double y) {
        return value.low() + (box.bottom() - y) / box.height() * value.length();
    }
}
