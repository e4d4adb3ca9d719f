package downhill.picture;

/// A line on which a loss of two weights has the same value. Immutable.
///
/// @param level that value
/// @param points where it runs in the plane, w to the right and b upwards; the last is the first again where it is closed
public record LevelLine(double level, Points points) {

    public boolean isClosed() {
        int last = points.size() - 1;
        return points.x(0) == points.x(last) && points.y(0) == points.y(last);
    }
}
