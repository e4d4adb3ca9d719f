package downhill.picture;

import downhill.descent.Run;
import downhill.descent.Valley;
import downhill.plugin.Loss;
import java.util.OptionalDouble;

/// One moment of one run, with everything that a picture of it is drawn from. Immutable.
///
/// @param run the whole descent
/// @param head which step, and how much of it
/// @param view which part of the plane
/// @param mode what the rectangle is taken for
/// @param nudge δw
/// @param curves the curves in that view
/// @param valley w\*, the bottom of the valley that the point before the step lies in
/// @param prediction what is guessed of the step before it is shown
public record Frame(Run run, Playhead head, Viewport view, Mode mode, double nudge, Curves curves,
        OptionalDouble valley, Prediction prediction) {

    public Frame(Run run, Playhead head, Viewport view, Mode mode, double nudge, Curves curves, OptionalDouble valley) {
        this(run, head, view, mode, nudge, curves, valley, Prediction.none(run));
    }

    public static Frame of(Run run, Playhead head, Viewport view, Mode mode, double nudge) {
        return of(run, head, view, mode, nudge, Curves.of(run.descent().loss(), view));
    }

    /// With curves that are known already, because neither loss nor view have changed.
    public static Frame of(Run run, Playhead head, Viewport view, Mode mode, double nudge, Curves curves) {
        Playhead within = head.within(run.length());
        OptionalDouble valley = Valley.under(run.descent().loss(), run.point(within.step()).w());
        return new Frame(run, within, view, mode, nudge, curves, valley);
    }

    /// The same with something guessed or hidden; the run goes only as far as it may be seen.
    public Frame with(Prediction guessed) {
        return new Frame(run, head, view, mode, nudge, curves, valley, guessed);
    }

    /// How many steps there are, also those that are not to be seen yet.
    public int length() {
        return prediction.length();
    }

    /// Whether there is a step from here that is not to be told yet.
    public boolean isHidden() {
        return prediction.hidden();
    }

    public Loss loss() {
        return run.descent().loss();
    }

    public int step() {
        return head.step();
    }

    /// Whether there is a step from here: not after the last.
    public boolean hasStep() {
        return step() < run.length();
    }

    /// w before the step.
    public double w() {
        return run.point(step()).w();
    }

    /// δL/δw before the step.
    public double slope() {
        return run.slope(step()).w();
    }

    /// Whether the optimizer saw another slope than the true one.
    public boolean isNoisy() {
        return !run.descent().sight().isExact();
    }

    /// Δw; 0 after the last step.
    public double change() {
        return hasStep() ? run.change(step()).w() : 0;
    }

    /// w after the step; w itself after the last.
    public double next() {
        return hasStep() ? run.point(step() + 1).w() : w();
    }

    /// Where the rectangle's base begins: w\*, or 0 where the loss has no bottom.
    public double base() {
        return valley.orElse(0);
    }

    /// Where the point is drawn: on its way while it moves.
    public double shownW() {
        double moved = reveal().moved();
        return moved == 0 ? w() : moved == 1 ? next() : w() + moved * (next() - w());
    }

    /// L where the point is drawn, on the curve.
    public double shownLoss() {
        double moved = reveal().moved();
        return moved == 0 ? run.loss(step()) : moved == 1 ? run.loss(step() + 1) : loss().value(shownW());
    }

    /// +1 where L grows to the right of the point, −1 where it grows to the left: the nudge's side.
    public int outward() {
        return slope() < 0 ? -1 : 1;
    }

    /// The outermost w of what stands on the nudge's side: the nudge's edge, or the step's end where the step goes uphill.
    double outermost() {
        double edge = w() + reveal().nudge() * outward() * nudge();
        double end = w() + reveal().step() * change();
        return outward() > 0 ? Math.max(edge, end) : Math.min(edge, end);
    }

    Reveal reveal() {
        return Reveal.of(head);
    }
}
