package downhill.picture;

import downhill.plugin.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// A way in the plane of w and b, in the plane's own units, however much its axes are stretched on the page.
///
/// @param degrees 0 along w, 90 along b; at least 0, less than 360
public record Direction(double degrees) {

    private static final double ROUND = 360;

    public Direction {
        degrees = turned(degrees);
    }

    private static double turned(double degrees) {
        double rest = degrees % ROUND;
        double turned = rest < 0 ? rest + ROUND : rest;
        return turned >= ROUND || turned == 0 ? 0 : turned;
    }

    /// Of a vector; nothing where that is zero or not finite.
    public static Optional<Direction> of(Vector vector) {
        boolean hasNone = !vector.isFinite() || vector.w() == 0 && vector.b() == 0;
        return hasNone ? Optional.empty() : Optional.of(new Direction(Math.toDegrees(Math.atan2(vector.b(), vector.w()))));
    }

    /// One of the vectors that go this way: that of length 1.
    public Vector vector() {
        return Vector.of(Math.cos(Math.toRadians(degrees)), Math.sin(Math.toRadians(degrees)));
    }

    /// The angle to another one, the shorter way round, in degrees: from 0 to 180.
    public double angleTo(Direction other) {
        double apart = Math.abs(degrees - other.degrees);
        return Math.min(apart, ROUND - apart);
    }

    /// In so many decimals: 359.96 is 0.0 in one.
    BigDecimal rounded(int decimals) {
        BigDecimal number = new BigDecimal(degrees).setScale(decimals, RoundingMode.HALF_UP);
        return number.compareTo(BigDecimal.valueOf(360)) < 0 ? number : number.subtract(BigDecimal.valueOf(360));
    }
}
