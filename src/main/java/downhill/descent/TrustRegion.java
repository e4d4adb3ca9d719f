package downhill.descent;

import downhill.plugin.Evaluation;
import downhill.plugin.Vector;

/// The lowest place of a loss's second-order model within a radius.
final class TrustRegion {

    private TrustRegion() {
    }

    /// The change that leads there.
    ///
    /// In the directions of the principal curvatures it is −g/(λ + μ) with one μ ≥ 0 for both, such that it is no
    /// longer than
    /// the radius: found by bisection of μ, which only has to be good enough for a stride.
    static Vector step(Evaluation here, double radius) {
        PrincipalCurvatures bent = PrincipalCurvatures.of(here.curvature(), 2);
        Vector along = bent.direction();
        Vector across = Vector.of(-along.b(), along.w());
        double g1 = here.gradient().dot(along);
        double g2 = here.gradient().dot(across);
        if (!Double.isFinite(bent.steepest()) || !Double.isFinite(bent.gentlest())) {
            return here.gradient().times(-radius / Norm.of(here.gradient()));
        }
        if (bent.gentlest() > 0) {
            Vector newton = change(along, across, -g1 / bent.steepest(), -g2 / bent.gentlest());
            if (Norm.of(newton) <= radius) {
                return newton;
            }
        }
        double low = Math.max(0, -bent.gentlest());
        double high = low + Math.hypot(g1, g2) / radius;
        for (int halving = 0; halving < 60 && high - low > 1e-4 * high; halving++) {
            double middle = (low + high) / 2;
            if (Math.hypot(g1 / (bent.steepest() + middle), g2 / (bent.gentlest() + middle)) > radius) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return change(along, across, -g1 / (bent.steepest() + high), -g2 / (bent.gentlest() + high));
    }

    private static Vector change(Vector along, Vector across, double first, double second) {
        return along.times(first).plus(across.times(second));
    }
}
