package downhill.descent;

import downhill.plugin.Curvature;
import downhill.plugin.Vector;
import java.util.OptionalDouble;

/// How strongly a loss is curved in the direction in which it is curved most, and in the one across it: the eigenvalues of
/// its second derivatives (of the Hessian). With one weight there is one direction, and both are L″.
///
/// @param steepest λmax, the larger of the two
/// @param gentlest λmin, the smaller
/// @param direction the direction of the larger, of length 1
public record PrincipalCurvatures(double steepest, double gentlest, Vector direction) {

    /// @param weights how many the loss has
    public static PrincipalCurvatures of(Curvature curvature, int weights) {
        if (weights == 1) {
            return new PrincipalCurvatures(curvature.ww(), curvature.ww(), Vector.of(1));
        }
        double middle = curvature.ww() / 2 + curvature.bb() / 2;
        double half = curvature.ww() / 2 - curvature.bb() / 2;
        double reach = Math.hypot(half, curvature.wb());
        double steepest = middle + reach;
        double gentlest = middle - reach;
        // The smaller one loses its digits where both are far apart; their product is the determinant.
        double determinant = curvature.ww() * curvature.bb() - curvature.wb() * curvature.wb();
        if (steepest > 0 && Math.abs(gentlest) < 1e-3 * steepest) {
            gentlest = determinant / steepest;
        }
        return new PrincipalCurvatures(steepest, gentlest, direction(half, curvature.wb(), reach));
    }

    /// The half-angle of (half, mixed): where both are 0, all directions are alike, and it is that of w.
    private static Vector direction(double half, double mixed, double reach) {
        if (!(reach > 0)) {
            return Vector.of(1, 0);
        }
        double along = half >= 0 ? half + reach : mixed;
        double across = half >= 0 ? mixed : reach - half;
        double length = Math.hypot(along, across);
        return Vector.of(along / length, across / length);
    }

    /// How many times as steep the one is as the other: the condition number λmax/λmin. Empty unless both are above 0, as at
    /// the bottom of a valley that is no trough.
    public OptionalDouble condition() {
        return gentlest > 0 && Double.isFinite(steepest / gentlest) ? OptionalDouble.of(steepest / gentlest)
                : OptionalDouble.empty();
    }
}
