package downhill.descent;

import java.util.OptionalDouble;

/// The valley under a point: the bottom w\* that a very small ball would roll to from there.
///
/// The way down is walked in steps that grow while the loss keeps to the cubic through both ends (Hermite's) and
/// shrink where it doesn't, so that a narrow valley is not stepped over. Where the slope changes its sign the bottom is
/// enclosed and then found by bisection of the slope. A kink counts as a bottom too.
public final class Valley {

    private static final int MOST_STEPS = 4_000;
    private static final double FARTHEST = 1e6;
    private static final double TOLERANCE = 1e-3;

    private Valley() {
    }

    /// The bottom of the valley that `w` lies in; empty where the loss goes down without end, is flat, or stops being
    /// finite on the way, and at the very top of a hill.
    ///
    /// @param loss a loss of one weight
    public static OptionalDouble under(Loss loss, double w) {
        int direction = downFrom(loss, w);
        if (direction == 0) {
            return isBottom(loss, w) ? OptionalDouble.of(w) : OptionalDouble.empty();
        }
        return walk(loss, w, direction);
    }

    /// −1 where left is down, +1 where right is down, 0 where neither or both are.
    private static int downFrom(Loss loss, double w) {
        double slope = loss.slope(w);
        if (slope != 0) {
            return Double.isNaN(slope) ? 0 : slope > 0 ? -1 : 1;
        }
        double probe = probe(w);
        boolean left = loss.value(w - probe) < loss.value(w);
        boolean right = loss.value(w + probe) < loss.value(w);
        return left == right ? 0 : left ? -1 : 1;
    }

    private static boolean isBottom(Loss loss, double w) {
        double probe = probe(w);
        return loss.slope(w) == 0 && loss.value(w - probe) > loss.value(w) && loss.value(w + probe) > loss.value(w);
    }

    private static double probe(double w) {
        return 1e-4 * Math.max(1, Math.abs(w));
    }

    private static OptionalDouble walk(Loss loss, double start, int direction) {
        double scale = Math.max(1, Math.abs(start));
        double stride = 1e-3 * scale;
        double from = start;
        for (int step = 0; step < MOST_STEPS && Math.abs(from - start) < FARTHEST * scale; step++) {
            double to = from + direction * stride;
            if (to == from) {
                return OptionalDouble.empty();
            }
            double slope = loss.slope(to);
            if (!Double.isFinite(slope) || !Double.isFinite(loss.value(to))) {
                return OptionalDouble.empty();
            }
            boolean turned = slope * direction > 0;
            if (stride > 1e-9 * scale && !isAsExpected(loss, from, to)) {
                stride /= 2;
            } else if (turned || slope == 0 && isBottom(loss, to)) {
                return OptionalDouble.of(bisect(loss, from, to, direction));
            } else {
                from = to;
                stride *= 1.5;
            }
        }
        return OptionalDouble.empty();
    }

    /// Whether the loss half-way is what the cubic through both ends with their slopes says it is.
    private static boolean isAsExpected(Loss loss, double from, double to) {
        double atFrom = loss.value(from);
        double atTo = loss.value(to);
        double width = to - from;
        double cubic = (atFrom + atTo) / 2 + width * (loss.slope(from) - loss.slope(to)) / 8;
        double allowed = TOLERANCE * (Math.abs(atTo - atFrom) + Math.abs(width * loss.slope(from)));
        double rounding = 1e-13 * Math.max(Math.abs(atFrom), Math.abs(atTo));
        return Math.abs(loss.value((from + to) / 2) - cubic) <= allowed + rounding;
    }

    private static double bisect(Loss loss, double from, double to, int direction) {
        if (Math.min(from, to) < 0 && Math.max(from, to) > 0 && loss.slope(0) == 0) {
            return 0;
        }
        double downhill = from;
        double uphill = to;
        while (true) {
            double middle = downhill + (uphill - downhill) / 2;
            if (middle == downhill || middle == uphill) {
                return Math.abs(loss.slope(downhill)) <= Math.abs(loss.slope(uphill)) ? downhill : uphill;
            }
            double slope = loss.slope(middle) * direction;
            if (slope == 0) {
                return middle;
            }
            if (slope < 0) {
                downhill = middle;
            } else {
                uphill = middle;
            }
        }
    }
}
