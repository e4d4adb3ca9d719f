package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.plugin.Loss;
import downhill.plugin.Vector;

/// The bare numbers of a moment of two weights, as a run's points and the loss's values give them.
///
/// @param run the run
/// @param step where in it
/// @param nudge δw and δb
record PlaneMoment(Run run, int step, double nudge) {

    /// The same along one weight.
    RawMoment along(Coordinate coordinate) {
        return new RawMoment(run, step, nudge, coordinate);
    }

    RawMoment w() {
        return along(Coordinate.W);
    }

    RawMoment b() {
        return along(Coordinate.B);
    }

    Loss loss() {
        return run.descent().loss();
    }

    Vector point() {
        return run.point(step);
    }

    Vector change() {
        return run.change(step);
    }

    double here() {
        return loss().value(point());
    }

    double after() {
        return loss().value(run.point(step + 1));
    }

    /// The area of both strips.
    double promised() {
        return w().promised() + b().promised();
    }

    double delivered() {
        return here() - after();
    }

    /// What the last digits may be wrong by: of L, and of both weights, in which every step is rounded.
    double rounding() {
        return 16 * (Math.ulp(here()) + Math.ulp(after()) + Math.abs(w().slope()) * Math.ulp(point().w())
                + Math.abs(b().slope()) * Math.ulp(point().b()));
    }

    /// Which way is down, by differences of L in both directions, as an angle.
    double downwards() {
        return Math.atan2(-secant(b()), -secant(w()));
    }

    /// By differences, unless L has too few digits for them, or a kink so near.
    private static double secant(RawMoment along) {
        double near = 1e-6 * Math.max(1, Math.abs(along.w()));
        double secant = (along.value(along.w() + near) - along.value(along.w() - near)) / (2 * near);
        boolean isTold = Math.abs(along.w()) < 1e6 && along.rounding() / near < 1e-3 * Math.abs(secant)
                && along.bend(near) < 0.01 * Math.abs(secant);
        return isTold ? secant : along.slope();
    }

    @Override
    public String toString() {
        return point() + ", L = " + here() + ", slope " + run.slope(step) + ", step " + step + " of " + run.length()
                + (step < run.length() ? ", change " + change() : "") + ", nudge " + nudge + ", from " + run.point(0)
                + " by " + run.descent().optimizer() + " at " + run.descent().rate();
    }
}
