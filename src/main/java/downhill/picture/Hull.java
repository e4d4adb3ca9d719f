package downhill.picture;

import java.util.Optional;

/// The smallest box that holds some points. What is no number is left out, and what is far off any page is taken for just
/// far off.
final class Hull {

    private static final double FAR = 1e9;

    private double left = FAR;
    private double top = FAR;
    private double right = -FAR;
    private double bottom = -FAR;

    void add(double x, double y) {
        if (x < left) {
            left = Math.max(x, -FAR);
        }
        if (x > right) {
            right = Math.min(x, FAR);
        }
        if (y < top) {
            top = Math.max(y, -FAR);
        }
        if (y > bottom) {
            bottom = Math.min(y, FAR);
        }
    }

    /// Empty without a point.
    Optional<Box> box() {
        return left > right || top > bottom ? Optional.empty()
                : Optional.of(new Box(left, top, right - left, bottom - top));
    }
}
