package downhill.descent;

import downhill.plugin.Loss;
import java.util.OptionalDouble;

/// The valley under a point: the bottom w\* that a very small ball would roll to from there.
///
/// The way down is walked in strides. A stride is taken only where the loss half-way is what the cubic through both
/// ends (Hermite's) says; otherwise it is halved, so that a narrow valley, a kink or the end of the curve is met and
/// not stepped over. Where the slope changes its sign the bottom is enclosed and found by bisection of the slope.
///
/// A kink is a bottom too. So is the near edge of a level floor, because there the ball stops, and the foot of a wall
/// where the loss jumps up. What is narrower than about a thirtieth of the start's distance from 0 (of 1 where that is
/// less), or of an eighth of the way walked so far, may be missed.
public final class Valley {

    private static final int MOST_STEPS = 4_000;
    private static final double FARTHEST = 1e9;
    private static final double TOLERANCE = 1e-3;

    private final Loss loss;
    private final double start;
    private final int direction;
    private final double scale;
    /// How far the way down has been walked.
    private double reached;

    private Valley(Loss loss, double start, int direction) {
        this.loss = loss;
        this.start = start;
        this.direction = direction;
        this.scale = Math.max(1, Math.abs(start));
        reached = start;
    }

    /// The bottom of the valley that `w` lies in; empty where the loss goes down without end, is flat, or stops being
    /// finite on the way, and at the very top of a hill.
    ///
    /// @param loss a loss of one weight
    public static OptionalDouble under(Loss loss, double w) {
        return way(loss, w).bottom();
    }

    /// The way down from a point.
    ///
    /// @param bottom where it ends, if at a bottom
    /// @param reached how far it was walked: all that lies between leads to the same place
    record Way(OptionalDouble bottom, double reached) {
    }

    static Way way(Loss loss, double w) {
        if (!Double.isFinite(loss.value(w))) {
            return new Way(OptionalDouble.empty(), w);
        }
        int direction = downFrom(loss, w);
        if (direction == 0) {
            return new Way(isBottom(loss, w) ? OptionalDouble.of(w) : OptionalDouble.empty(), w);
        }
        Valley valley = new Valley(loss, w, direction);
        OptionalDouble bottom = valley.walk();
        return new Way(bottom, bottom.orElse(valley.reached));
    }

    /// −1 where left is down, +1 where right is down, 0 where neither or both are.
    private static int downFrom(Loss loss, double w) {
        double slope = loss.slope(w);
        if (slope != 0) {
            return Double.isFinite(slope) ? (int) -Math.signum(slope) : 0;
        }
        boolean left = loss.slope(w - probe(w)) > 0;
        boolean right = loss.slope(w + probe(w)) < 0;
        return left == right ? 0 : left ? -1 : 1;
    }

    /// Where the slope is 0, or where a cusp has none: up on both sides.
    private static boolean isBottom(Loss loss, double w) {
        return loss.slope(w - probe(w)) < 0 && loss.slope(w + probe(w)) > 0;
    }

    private static double probe(double w) {
        return 1e-4 * Math.max(1, Math.abs(w));
    }

    private OptionalDouble walk() {
        double finest = 1e-9 * scale;
        double stride = 1e-3 * scale;
        double from = start;
        for (int step = 0; step < MOST_STEPS && Math.abs(from - start) < FARTHEST * scale; step++) {
            double to = from + direction * stride;
            if (stride > finest && !isAsExpected(from, to)) {
                stride /= 2;
                continue;
            }
            double slope = loss.slope(to);
            if (to == from || !Double.isFinite(slope) || !Double.isFinite(loss.value(to))) {
                return OptionalDouble.empty();
            }
            if (slope * direction > 0) {
                return unlessBottomless(from, to, bottom(from, to));
            }
            if (isWall(from, to)) {
                double height = loss.value(from);
                return unlessBottomless(from, to, Bisection.of(from, to, w -> !(loss.value(w) <= height)).before());
            }
            if (slope == 0 && isBottom(loss, to)) {
                return OptionalDouble.of(to);
            }
            if (slope == 0 && loss.slope(from) != 0) {
                double edge = Bisection.of(from, to, w -> loss.slope(w) == 0).beyond();
                if (isFloor(edge)) {
                    return OptionalDouble.of(edge);
                }
            }
            from = to;
            reached = to;
            stride = Math.min(1.5 * stride, scale / 32 + Math.abs(from - start) / 8);
        }
        return OptionalDouble.empty();
    }

    /// Whether the loss half-way is what the cubic through both ends with their slopes says it is.
    private boolean isAsExpected(double from, double to) {
        double atFrom = loss.value(from);
        double atTo = loss.value(to);
        double width = to - from;
        double cubic = (atFrom + atTo) / 2 + width * (loss.slope(from) - loss.slope(to)) / 8;
        double allowed = TOLERANCE * (Math.abs(atTo - atFrom) + Math.abs(width * loss.slope(from)));
        return Math.abs(loss.value((from + to) / 2) - cubic) <= allowed + negligible(from, to);
    }

    private boolean isWall(double from, double to) {
        return loss.value(to) - loss.value(from) > negligible(from, to);
    }

    /// A difference of losses that is rounding, or too small to be seen beside the way down so far.
    private double negligible(double from, double to) {
        double size = Math.max(Math.abs(loss.value(from)), Math.abs(loss.value(to)));
        return 1e-12 * (Math.abs(loss.value(start) - loss.value(from)) + size);
    }

    /// Whether it is level from here on, and not only because numbers this small run out of digits: then the way here
    /// would have been next to level too.
    private boolean isFloor(double edge) {
        double before = loss.slope(edge - direction * probe(edge));
        double average = (loss.value(start) - loss.value(edge)) / (start - edge);
        return loss.slope(edge + direction * probe(edge)) == 0 && Math.abs(before) > 1e-10 * Math.abs(average);
    }

    private double bottom(double from, double to) {
        if (from * to < 0 && loss.slope(0) == 0) {
            return 0;
        }
        Bisection ends = Bisection.ofRise(from, to, w -> loss.slope(w) * direction);
        double lower = loss.value(ends.before()) - loss.value(ends.beyond());
        if (lower == 0) {
            lower = Math.abs(loss.slope(ends.before())) - Math.abs(loss.slope(ends.beyond()));
        }
        return lower < 0 ? ends.before() : ends.beyond();
    }

    /// The bottom, if the loss there is finite and not far lower than the slope nearby foretells: then it is a pole.
    private OptionalDouble unlessBottomless(double from, double to, double bottom) {
        double drop = loss.value(from) - loss.value(bottom);
        double foretold = Math.abs((to - from) * loss.slope(from));
        return drop <= 100 * foretold + negligible(from, to) ? OptionalDouble.of(bottom) : OptionalDouble.empty();
    }
}
