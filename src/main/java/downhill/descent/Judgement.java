package downhill.descent;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.Optional;
import java.util.OptionalInt;

/// The judging of a run: which [Verdict] it gets. `docs/model.md` has the rules in words.
///
/// However many weights there are: [Valleys] finds the bottom, [Course] tells how the run went as seen from there.
final class Judgement {

    /// So many times farther from 0 than the start (than 1, if that is nearer) is far away.
    private static final double FAR = 1_000;

    private final Rows rows;
    private final int last;
    private final Descent descent;
    private final Valleys valleys;

    private Judgement(Rows rows, int last, Descent descent, Valleys valleys) {
        this.rows = rows;
        this.last = last;
        this.descent = descent;
        this.valleys = valleys;
    }

    /// @param rows what a run left
    /// @param last the number of its last row
    /// @param descent what it is a run of
    /// @param valleys those of its loss
    static Consequence of(Rows rows, int last, Ending ending, Descent descent, Valleys valleys) {
        Judgement judgement = new Judgement(rows, last, descent, valleys);
        boolean isStopped = ending instanceof Ending.StoppedBeingFinite && !judgement.lacksSlope();
        boolean isAway = isStopped || judgement.isFarAndHigh();
        return isAway ? judgement.unsettled(Verdict.RUNS_AWAY, Optional.empty()) : judgement.consequence();
    }

    /// Whether it only came to a place, no higher than the start, where the loss has no slope, as at a cusp.
    private boolean lacksSlope() {
        return rows.value(last) <= rows.value(0)
                && !descent.loss().at(rows.point(last)).gradient().isFinite();
    }

    /// Thrown so far away that no valley is looked for there.
    private boolean isFarAndHigh() {
        return Norm.of(rows.point(last)) > FAR * Math.max(1, Norm.of(rows.point(0)))
                && rows.value(last) - rows.value(0) > Course.ROUNDING * Math.abs(rows.value(0));
    }

    private Consequence consequence() {
        Vector end = rows.point(last);
        Optional<Vector> bottom = valleys.under(end);
        if (stays()) {
            return new Consequence(Verdict.STAYS, isAt(bottom, end) ? OptionalInt.of(0) : OptionalInt.empty(), bottom,
                    rows.value(last));
        }
        if (bottom.isEmpty()) {
            boolean isHigher = rows.value(last) > rows.value(0);
            if (isHigher || !isOnFloor(end)) {
                return unsettled(isHigher ? Verdict.RUNS_AWAY : Verdict.FALLS_ON, bottom);
            }
        }
        Vector there = bottom.orElse(end);
        return consequence(bottom, new Course(rows, last, !descent.sight().isExact(), there, valleys.across(there),
                descent.loss().value(there)));
    }

    private boolean stays() {
        for (int row = 1; row <= last; row++) {
            if (!rows.isSame(row, 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAt(Optional<Vector> bottom, Vector end) {
        return bottom.isPresent() && Norm.of(bottom.get().minus(end)) <= 1e-9 * Math.max(1, Norm.of(end));
    }

    /// Whether it is on level ground in the end, at rest or still carried on by its memory: it falls no more.
    private boolean isOnFloor(Vector end) {
        Loss loss = descent.loss();
        Vector before = rows.point(last - 1);
        boolean isLevel = Norm.of(loss.at(end).gradient()) == 0 && Norm.of(loss.at(before).gradient()) == 0;
        return isLevel && rows.value(last) == rows.value(last - 1);
    }

    private Consequence consequence(Optional<Vector> bottom, Course course) {
        boolean swings = course.swings();
        int there = course.firstRowThere();
        boolean isThere = there < last || there == last && !swings;
        double factor = isThere || !swings ? Double.NaN : course.factor();
        if (isThere || there == last && course.shrinks(factor)) {
            return new Consequence(swings ? Verdict.ZIG_ZAGS : Verdict.GLIDES, OptionalInt.of(there), bottom,
                    rows.value(last));
        }
        Verdict verdict = course.climbs(factor) || !swings && course.endsHigher() ? Verdict.RUNS_AWAY
                : !swings ? course.isDrivenOff() ? Verdict.NEVER_SETTLES : Verdict.CRAWLS
                : course.shrinks(factor) ? Verdict.ZIG_ZAGS
                : Verdict.NEVER_SETTLES;
        return unsettled(verdict, bottom);
    }

    private Consequence unsettled(Verdict verdict, Optional<Vector> bottom) {
        return new Consequence(verdict, OptionalInt.empty(), bottom, rows.value(last));
    }
}
