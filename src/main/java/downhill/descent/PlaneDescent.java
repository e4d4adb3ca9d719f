package downhill.descent;

import downhill.plugin.Curvature;
import downhill.plugin.Evaluation;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.Optional;

/// The way down from one point of the plane, as a very small ball would roll, to the bottom that it comes to.
///
/// A stride goes to the lowest place of the loss's second-order model within a radius (a trust region: A. R. Conn,
/// N. I. M. Gould, P. L. Toint, "Trust-Region Methods", 2000). The radius is small enough for the loss to be what the model
/// says, so the way stays in the valley that it began in; with a small radius it is the way of steepest descent. Near the
/// bottom it is Newton's method. Where the model never holds there is a kink, and [KinkDescent] goes on.
///
/// As along a line ([Valley]), a kink is a bottom too, and so is the near edge of a level floor.
final class PlaneDescent {

    private static final int MOST_STRIDES = 3_000;
    private static final double FARTHEST = 1e9;
    /// How far the fall may be from what the model says, as a part of that.
    private static final double AGREES = 0.2;
    private static final double AGREES_WELL = 0.05;
    private static final double FINEST = 1e-11;
    /// How many of its last digit's units the loss may be wrong by.
    private static final double ROUNDING = 512;

    private final Loss loss;
    private final Vector start;
    private final double top;
    private final double scale;
    private final TailWatch watch = new TailWatch();
    private Vector at;
    private Evaluation here;
    private double radius;
    /// How steep it was one stride before.
    private double steepness;

    /// @param loss a loss of two weights
    PlaneDescent(Loss loss, Vector start) {
        this.loss = loss;
        this.start = start;
        scale = Math.max(1, Norm.of(start));
        radius = 1e-2 * scale;
        at = start;
        here = loss.at(start);
        top = here.value();
    }

    /// Where the way ends; empty where the loss goes down without end or stops being finite, and where it stays on a
    /// top or a
    /// saddle.
    Optional<Vector> bottom() {
        for (int stride = 0; stride < MOST_STRIDES; stride++) {
            double slope = Norm.of(here.gradient());
            if (!Double.isFinite(here.value()) || !Double.isFinite(slope) || Norm.of(at.minus(start)) > FARTHEST * scale) {
                return Optional.empty();
            }
            if (slope < Double.MIN_NORMAL) {
                // So small a slope has lost its digits, and leads nowhere.
                return slope == 0 && isRest() ? Optional.of(at) : Optional.empty();
            }
            if (radius < FINEST * size()) {
                return new KinkDescent(loss, at, scale).bottom();
            }
            Vector change = TrustRegion.step(here, radius);
            if (!change.isFinite()) {
                return Optional.empty();
            }
            double foretold = -foretold(change);
            PrincipalCurvatures bent = PrincipalCurvatures.of(here.curvature(), 2);
            if (isThere(change, foretold, bent)) {
                return polished();
            }
            // Where it bends down, as on a plain above a cliff, there may be more to fall.
            boolean isConvex = bent.gentlest() >= -1e-12 * bent.steepest();
            if (watch.isTail(Norm.of(change), isConvex && isLost(foretold))) {
                return Optional.empty();
            }
            go(change, foretold, slope);
        }
        return Optional.empty();
    }

    private double size() {
        return Math.max(scale, Norm.of(at));
    }

    /// By how much the model rises over a change.
    private double foretold(Vector change) {
        Curvature bent = here.curvature();
        return here.gradient().dot(change) + bent.ww() * change.w() * change.w() / 2
                + bent.wb() * change.w() * change.b() + bent.bb() * change.b() * change.b() / 2;
    }

    /// What is left to fall is less than what the loss is rounded by, or too short to be made; where the stride is long all
    /// the same, as on a tail that falls for ever, there is no bottom yet.
    private boolean isThere(Vector change, double foretold, PrincipalCurvatures bent) {
        double stride = Norm.of(change);
        double reach = Math.max(scale, Norm.of(at.minus(start)));
        // A plain that falls for ever has slopes as small as a bottom's, but no curvature either.
        boolean isBowl = bent.gentlest() >= 0 && bent.steepest() * reach * reach > 1e-13 * height();
        return isBowl && stride < radius * 0.999 && stride < 1e-4 * Math.max(scale, Norm.of(at.minus(start)))
                && (isLost(foretold) || stride <= 1e-13 * size());
    }

    private boolean isLost(double fall) {
        return fall <= 1e-15 * height();
    }

    /// What the loss is rounded by is a part of this.
    private double height() {
        return Math.abs(top - here.value()) + Math.abs(here.value());
    }

    private void go(Vector change, double foretold, double slope) {
        Vector to = at.plus(change);
        Evaluation there = loss.at(to);
        double fall = here.value() - there.value();
        double off = Math.abs(fall - foretold);
        boolean isLessSteep = Norm.of(there.gradient()) < slope;
        // A loss of many terms is rounded at each of them: then its slope knows better than the loss itself.
        boolean isRounding = off <= ROUNDING * Math.ulp(here.value()) && isLessSteep;
        if (off <= AGREES * foretold || isRounding) {
            boolean isWhole = Norm.of(change) > 0.9 * radius;
            at = to;
            here = there;
            steepness = slope;
            // A fall that is lost in rounding says nothing against a longer stride.
            if (isWhole && (off <= AGREES_WELL * foretold || isRounding)) {
                radius = Math.min(2 * radius, scale / 16 + Norm.of(at.minus(start)) / 4);
            }
        } else {
            radius = Math.min(radius, Norm.of(change)) / 4;
        }
    }

    /// A few of Newton's strides, as long as they make it less steep: the loss itself has no more digits to go by.
    private Vector newton() {
        Vector best = at;
        double steepest = Norm.of(here.gradient());
        for (int stride = 0; stride < 4; stride++) {
            Evaluation now = loss.at(best);
            Vector next = best.plus(TrustRegion.step(now, radius));
            double slope = Norm.of(loss.at(next).gradient());
            if (!(slope < steepest)) {
                break;
            }
            best = next;
            steepest = slope;
        }
        return best;
    }

    private Optional<Vector> polished() {
        Vector best = newton();
        // A bottom at 0 is told as 0 where it is just as low.
        Vector rounded = best.map(number -> Math.abs(number) < 1e-12 * scale ? 0 : number);
        return Optional.of(Norm.of(loss.at(rounded).gradient()) <= Norm.of(loss.at(best).gradient()) ? rounded : best);
    }

    /// Whether a level place is one where a ball stays: nothing around is lower, and it is not only so level because numbers
    /// this small run out of digits.
    private boolean isRest() {
        double near = 1e-4 * size();
        for (int direction = 0; direction < 16; direction++) {
            double angle = Math.PI * direction / 8;
            double around = loss.value(at.plus(Vector.of(near * Math.cos(angle), near * Math.sin(angle))));
            if (around < here.value() - 4 * Math.ulp(here.value())) {
                return false;
            }
        }
        double way = Norm.of(at.minus(start));
        double average = way == 0 ? 0 : (top - here.value()) / way;
        return way == 0 || steepness > 1e-10 * Math.abs(average);
    }
}
