package downhill.descent;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The valleys along the line of one weight, as far as they are known: [Valley#under] for one who asks at very many points.
///
/// A way down that is walked is remembered: whatever lies on it leads to the same bottom, or to none. One that begins far
/// away and leads far is not, because [Valley] takes longer strides there, and says little about what is small and near 0.
///
/// Grows while it is asked.
final class LineValleys implements Valleys {

    private static final Vector ACROSS = Vector.of(1);

    /// How far from 0 a way may begin to be remembered; strides grow with that distance beyond 1.
    private static final double FAR = 8;
    /// Two bottoms nearer than this to each other, in units of their distance from 0 (of 1 where that is less), are one.
    private static final double SAME = 1e-9;

    private final Loss loss;
    private final List<Stretch> stretches = new ArrayList<>();

    /// All of w between two ends, which lead to the same bottom; NaN where there is none.
    private record Stretch(double low, double high, double bottom) {

        boolean holds(double w) {
            return w >= low && w <= high;
        }

        boolean touches(Stretch other) {
            return low <= other.high && other.low <= high && Double.compare(bottom, other.bottom) == 0;
        }

        Stretch and(Stretch other) {
            return new Stretch(Math.min(low, other.low), Math.max(high, other.high), bottom);
        }
    }

    /// @param loss a loss of one weight
    LineValleys(Loss loss) {
        this.loss = loss;
    }

    @Override
    public Optional<Vector> under(Vector point) {
        double bottom = bottom(point.w());
        return Double.isNaN(bottom) ? Optional.empty() : Optional.of(Vector.of(bottom));
    }

    /// There is only one direction.
    @Override
    public Vector across(Vector bottom) {
        return ACROSS;
    }

    /// The bottom of the valley that `w` lies in; NaN where there is none.
    private double bottom(double w) {
        for (int index = stretches.size() - 1; index >= 0; index--) {
            if (stretches.get(index).holds(w)) {
                return stretches.get(index).bottom();
            }
        }
        Valley.Way way = Valley.way(loss, w);
        double bottom = known(way.bottom().orElse(Double.NaN));
        if (Math.abs(w) <= FAR || Math.abs(w - bottom) <= Math.abs(bottom) / 4) {
            remember(w, Double.isNaN(bottom) ? way.reached() : bottom, bottom);
        }
        return bottom;
    }

    /// The bottom as it was found first, so that rounding doesn't make two of one.
    private double known(double bottom) {
        for (Stretch stretch : stretches) {
            if (Math.abs(stretch.bottom() - bottom) <= SAME * Math.max(1, Math.abs(bottom))) {
                return stretch.bottom();
            }
        }
        return bottom;
    }

    private void remember(double w, double to, double bottom) {
        Stretch stretch = new Stretch(Math.min(w, to), Math.max(w, to), bottom);
        for (int index = stretches.size() - 1; index >= 0; index--) {
            if (stretches.get(index).touches(stretch)) {
                stretch = stretch.and(stretches.remove(index));
            }
        }
        stretches.add(stretch);
    }
}
