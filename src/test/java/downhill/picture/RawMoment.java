package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.plugin.Loss;
import java.util.function.DoublePredicate;

/// The bare numbers of a moment, as a run's points and the loss's values give them.
///
/// @param run the run
/// @param step where in it
/// @param nudge δw
/// @param coordinate along which it is looked at, the other weight held still
record RawMoment(Run run, int step, double nudge, Coordinate coordinate) {

    /// Along w.
    RawMoment(Run run, int step, double nudge) {
        this(run, step, nudge, Coordinate.W);
    }

    RawMoment along(Coordinate other) {
        return new RawMoment(run, step, nudge, other);
    }

    Loss loss() {
        return run.descent().loss();
    }

    double w() {
        return coordinate.of(run.point(step));
    }

    double next() {
        return coordinate.of(run.point(step + 1));
    }

    double moved() {
        return next() - w();
    }

    /// Δw, also where it is lost in the digits of w.
    double change() {
        return coordinate.of(run.change(step));
    }

    double slope() {
        return coordinate.of(run.slope(step));
    }

    double value(double w) {
        return loss().weights() == 1 ? loss().value(w) : loss().value(coordinate.in(run.point(step), w));
    }

    double here() {
        return value(w());
    }

    double promised() {
        return -change() * slope();
    }

    double delivered() {
        return here() - value(next());
    }

    /// By how much L is higher so far to the right; to the left for a distance below 0.
    double rise(double distance) {
        return value(w() + distance) - here();
    }

    /// What the last digits of L may be wrong by.
    double rounding() {
        return 64 * Math.ulp(Math.max(1e-3, Math.abs(here())));
    }

    boolean isNoisy() {
        return !run.descent().sight().isExact();
    }

    /// Whether it rises to both sides, or rises to one and is level to the other, at some small distance.
    boolean isBottom() {
        return anywhere(near -> Math.min(rise(near), rise(-near)) >= 0 && Math.max(rise(near), rise(-near)) > 0);
    }

    boolean isTop() {
        return anywhere(near -> Math.max(rise(near), rise(-near)) < 0);
    }

    private boolean anywhere(DoublePredicate holds) {
        for (double near : new double[] {1e-1, 1e-2, 1e-3, 1e-4}) {
            if (holds.test(near * Math.max(1, Math.abs(w())))) {
                return true;
            }
        }
        return false;
    }

    /// By how much the slope jumps, by secants of so short a distance on both sides.
    double bend(double near) {
        return Math.abs(rise(near) / near - -rise(-near) / near);
    }

    @Override
    public String toString() {
        return coordinate + " = " + w() + ", L = " + here() + ", slope " + slope() + ", step " + step + " of " + run.length()
                + (step < run.length() ? ", Δw " + change() : "") + ", δw " + nudge + ", from " + run.point(0).w()
                + " by " + run.descent().optimizer() + " at " + run.descent().rate();
    }
}
