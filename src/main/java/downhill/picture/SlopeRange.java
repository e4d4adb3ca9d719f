package downhill.picture;

import downhill.plugin.Loss;

/// Chooses the vertical range of the slope's figure: nearly all of the curve over the w that is seen, with the axis and the
/// slope at the start.
///
/// Where the curve's ends are so steep that the strip at the start would be too low to be read, less of them is shown.
final class SlopeRange {

    /// The part of the slopes that is shown, counted from the middle; and the least of them.
    private static final double MOST = 0.9;
    private static final double LEAST = 0.75;
    /// How many times as high the one must be as the other for the curve to be steep at its ends.
    private static final double STEEP = 2;
    /// The part of the height that the start's slope takes at least, if that can be.
    private static final double READABLE = 0.16;
    /// The part of the height on the other side of the axis: there the nudge and the step are named.
    private static final double OTHER_SIDE = 0.16;

    /// Below this no slope differs from 0.
    private static final double LOWEST = 1e-290;

    private SlopeRange() {
    }

    static Interval of(Loss loss, Interval w, double atStart) {
        double[] slopes = Views.sorted(at -> Double.isFinite(loss.value(at)) ? loss.slope(at) : Double.NaN, w);
        if (slopes.length == 0) {
            return new Interval(-1, 1);
        }
        double start = Math.abs(atStart) < Views.FARTHEST ? atStart : 0;
        double part = MOST;
        boolean isSteepAtItsEnds = length(slopes, start, MOST) > STEEP * length(slopes, start, LEAST);
        while (isSteepAtItsEnds && part > LEAST && Math.abs(start) < READABLE * length(slopes, start, part)) {
            part -= 0.01;
        }
        return withBothSides(low(slopes, start, part), high(slopes, start, part)).padded(0.08);
    }

    private static double length(double[] slopes, double start, double part) {
        return high(slopes, start, part) - low(slopes, start, part);
    }

    private static double low(double[] slopes, double start, double part) {
        return Math.min(Math.min(0, start), at(slopes, 0.5 - part / 2));
    }

    private static double high(double[] slopes, double start, double part) {
        return Math.max(Math.max(0, start), at(slopes, 0.5 + part / 2));
    }

    private static double at(double[] slopes, double part) {
        return slopes[(int) Math.round(part * (slopes.length - 1))];
    }

    private static Interval withBothSides(double low, double high) {
        if (!(high - low > LOWEST)) {
            return new Interval(-1, 1);
        }
        double room = OTHER_SIDE / (1 - OTHER_SIDE);
        return new Interval(Math.min(low, -room * high), Math.max(high, -room * low));
    }
}
