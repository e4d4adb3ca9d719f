package downhill.descent;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The valleys of a loss of two weights: [PlaneDescent] walks down, and bottoms that differ by rounding only are one.
///
/// Grows while it is asked.
final class PlaneValleys implements Valleys {

    /// Two bottoms nearer than this to each other, in units of their distance from 0 (of 1 where that is less), are one.
    private static final double SAME = 1e-7;
    /// A loss with troughs has a bottom wherever one looks: no more than so many are remembered.
    private static final int MOST = 64;

    private final Loss loss;
    private final List<Vector> bottoms = new ArrayList<>();

    /// @param loss a loss of two weights
    PlaneValleys(Loss loss) {
        this.loss = loss;
    }

    @Override
    public Optional<Vector> under(Vector point) {
        return new PlaneDescent(loss, point).bottom().map(this::known);
    }

    /// The bottom as it was found first, so that rounding doesn't make two of one.
    private Vector known(Vector bottom) {
        for (Vector known : bottoms) {
            if (Norm.of(known.minus(bottom)) <= SAME * Math.max(1, Norm.of(bottom))) {
                return known;
            }
        }
        if (bottoms.size() < MOST) {
            bottoms.add(bottom);
        }
        return bottom;
    }

    @Override
    public Vector across(Vector bottom) {
        return PrincipalCurvatures.of(loss.at(bottom).curvature(), 2).direction();
    }
}
