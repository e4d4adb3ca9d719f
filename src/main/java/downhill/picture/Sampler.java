package downhill.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Turns a function into a curve: closely where it bends, sparsely where it is straight. Knows nothing about drawing.
///
/// A stretch is halved until its middle is within a tolerance of the straight line between its ends. Where one end is
/// not finite the stretch is halved towards the edge, so that a gap shows where the function has none of its values.
public final class Sampler {

    /// How many stretches are looked at before any is halved.
    static final int FIRST_STRETCHES = 96;
    /// The same where each place costs a working-out over some rows.
    static final int FEW_STRETCHES = 24;
    private static final int MOST_HALVINGS = 9;

    private final DoubleUnaryOperator function;
    private final double tolerance;
    private final double cap;
    private final List<Points> pieces = new ArrayList<>();
    private Points.Builder piece = new Points.Builder();

    private Sampler(DoubleUnaryOperator function, double tolerance, double cap) {
        this.function = function;
        this.tolerance = tolerance;
        this.cap = cap;
    }

    /// The curve of a function over a stretch of w.
    ///
    /// @param seen the values that will be seen: the tolerance is a thousandth of their length, and far outside of
    ///     them nothing is refined
    public static Curve curve(DoubleUnaryOperator function, Interval w, Interval seen) {
        return curve(function, w, seen, FIRST_STRETCHES);
    }

    /// The same.
    ///
    /// @param stretches how many are looked at before any is halved: what is narrower may be missed
    static Curve curve(DoubleUnaryOperator function, Interval w, Interval seen, int stretches) {
        Sampler sampler = new Sampler(function, seen.length() / 1_000,
                Math.max(Math.abs(seen.low()), Math.abs(seen.high())) + 2 * seen.length());
        double left = w.low();
        double atLeft = function.applyAsDouble(left);
        sampler.put(left, atLeft);
        for (int stretch = 1; stretch <= stretches; stretch++) {
            double right = w.low() + w.length() * stretch / stretches;
            double atRight = function.applyAsDouble(right);
            sampler.refine(left, atLeft, right, atRight, MOST_HALVINGS);
            left = right;
            atLeft = atRight;
        }
        sampler.lift();
        return new Curve(sampler.pieces);
    }

    /// Adds what lies right of `left`, up to and with `right`.
    private void refine(double left, double atLeft, double right, double atRight, int halvings) {
        double middle = left + (right - left) / 2;
        double atMiddle = function.applyAsDouble(middle);
        boolean finite = Double.isFinite(atLeft) && Double.isFinite(atRight) && Double.isFinite(atMiddle);
        boolean none = !Double.isFinite(atLeft) && !Double.isFinite(atRight) && !Double.isFinite(atMiddle);
        boolean straight = finite && Math.abs(atMiddle - (atLeft + atRight) / 2) <= tolerance;
        boolean outside = finite && (Math.min(atLeft, Math.min(atMiddle, atRight)) > cap
                || Math.max(atLeft, Math.max(atMiddle, atRight)) < -cap);
        if (halvings == 0 || straight || outside || none) {
            if (finite && isJump(atLeft, atMiddle, atRight, halvings)) {
                lift();
            }
            put(right, atRight);
            return;
        }
        refine(left, atLeft, middle, atMiddle, halvings - 1);
        refine(middle, atMiddle, right, atRight, halvings - 1);
    }

    /// A function that still leaps across the whole view when no more can be halved has a pole there, or a step.
    private boolean isJump(double atLeft, double atMiddle, double atRight, int halvings) {
        return halvings == 0 && Math.abs(atRight - atLeft) > 200 * tolerance
                && (Math.abs(atMiddle - atLeft) > 0.9 * Math.abs(atRight - atLeft)
                        || Math.abs(atMiddle - atRight) > 0.9 * Math.abs(atRight - atLeft));
    }

    private void put(double w, double value) {
        if (Double.isFinite(value)) {
            piece.add(w, value);
        } else {
            lift();
        }
    }

    private void lift() {
        if (piece.size() > 1) {
            pieces.add(piece.build());
        }
        piece = new Points.Builder();
    }
}
