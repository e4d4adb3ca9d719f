package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.DeepestValley;
import downhill.descent.PreparedLoss;
import downhill.descent.Run;
import downhill.descent.Slice;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.Optional;
import java.util.OptionalDouble;

/// One coordinate of one moment: all that the curve and the rectangle are painted from. Immutable.
///
/// @param track the run along the coordinate
/// @param along the loss along it, a function of this coordinate alone
/// @param head which step, and how much of it
/// @param mode what the rectangle is taken for
/// @param view which part of the plane
/// @param curves the curves in that view
/// @param nudge the small change of the coordinate, such as δw
/// @param valley the bottom of the valley that it lies in before the step
/// @param prediction what is guessed of the step before it is shown
/// @param turned what becomes of the loss along it while the step is checked, because the other weight has moved too
public record Section(Track track, Loss along, Playhead head, Mode mode, Viewport view, Curves curves, double nudge,
        OptionalDouble valley, Prediction prediction, Optional<TurnedSlice> turned) {

    /// Along w, of a run on a loss of one weight.
    static Section of(Run run, Playhead head, Mode mode, Viewport view, Curves curves, double nudge,
            Prediction prediction) {
        PreparedLoss loss = run.descent().loss();
        OptionalDouble valley = loss.bottomUnder(run.point(head.step())).stream().mapToDouble(Vector::w).findFirst();
        return new Section(new Track(run, Coordinate.W), along(run, head), head, mode, view, curves, nudge, valley,
                prediction, Optional.empty());
    }

    /// The loss of one weight as it is drawn.
    static Loss along(Run run, Playhead head) {
        PreparedLoss loss = run.descent().loss();
        return SketchedSlice.of(loss, loss.sketch(), new Track(run, Coordinate.W), head.step(),
                _ -> run.loss(head.step() + 1));
    }

    /// Along one of two weights, the other held where it is before the step; they have slopes from the start.
    static Section of(Run run, Coordinate coordinate, Playhead head, Mode mode, Viewport view, KnownCurves known,
            double nudge, Prediction prediction) {
        Track track = new Track(run, coordinate);
        Track other = new Track(run, coordinate.other());
        Slice sketch = KnownCurves.slice(run.descent().loss().sketch(), run, coordinate, head.step());
        Loss along = known.along(run, coordinate, head.step());
        return new Section(track, along, head, mode == Mode.RATIO ? Mode.EXACT : mode, view,
                known.of(coordinate, along, view), nudge, known.bottom(coordinate, along, track.at(head.step())),
                prediction, turned(sketch, other, head, view));
    }

    private static Optional<TurnedSlice> turned(Slice along, Track other, Playhead head, Viewport view) {
        double part = Reveal.of(head).checked();
        if (part == 0 || head.atRest() || head.step() >= other.length()) {
            return Optional.empty();
        }
        Slice moved = new Slice(along.loss(), along.along(), along.held() + part * other.change(head.step()));
        return Optional.of(new TurnedSlice(moved, Sampler.curve(moved::value, view.across(), view.loss())));
    }

    Section with(Prediction guessed) {
        return new Section(track, along, head, mode, view, curves, nudge, valley, guessed, turned);
    }

    /// How formulas write the coordinate.
    public String symbol() {
        return track.coordinate().symbol();
    }

    /// Whether there is another weight, which is held still.
    public boolean isSlice() {
        return track.run().descent().loss().weights() == 2;
    }

    public int step() {
        return head.step();
    }

    /// The last row that is drawn.
    int lastDrawn() {
        return prediction.ahead() ? track.length() : Math.min(step(), track.length());
    }

    /// Whether there is a step from here: not after the last.
    public boolean hasStep() {
        return step() < track.length();
    }

    /// Whether the optimizer saw another slope than the true one.
    boolean isNoisy() {
        return !track.run().descent().sight().isExact();
    }

    /// The coordinate before the step.
    public double position() {
        return track.at(step());
    }

    /// L before the step.
    public double loss() {
        return track.loss(step());
    }

    /// The slope along the coordinate before the step, such as δL/δw.
    public double slope() {
        return track.slope(step());
    }

    /// By how much the step changes the coordinate, such as Δw; 0 after the last step.
    public double change() {
        return hasStep() ? track.change(step()) : 0;
    }

    /// The coordinate after the step; the same as before after the last.
    public double next() {
        return hasStep() ? track.at(step() + 1) : position();
    }

    /// The learning rate of the step.
    ///
    /// @throws IndexOutOfBoundsException after the last step
    double rate() {
        return track.run().rate(step());
    }

    /// L after the step, of which only this coordinate's part is made.
    public double lossAfter() {
        return along.value(next());
    }

    /// By how much the step would lower the loss along the coordinate if the slope stayed as it is: the area of its strip.
    public double promised() {
        return -change() * slope();
    }

    /// By how much it lowers the loss along the coordinate.
    public double delivered() {
        return loss() - lossAfter();
    }

    /// Where the rectangle's base begins: the valley's bottom, or 0 where the loss has none.
    public double base() {
        return valley.orElse(0);
    }

    /// A valley that is deeper than the one that the point lies in, if one is known.
    Optional<DeepestValley> deeper() {
        return valley.isEmpty() ? Optional.empty() : track.run().descent().loss().deepest(track.at(0))
                .filter(deepest -> deepest.isBelow(along.value(valley.getAsDouble())));
    }

    /// Where the point is drawn: on its way while it moves.
    public double shown() {
        double moved = reveal().moved();
        return moved == 0 ? position() : moved == 1 ? next() : position() + moved * (next() - position());
    }

    /// L where the point is drawn, on the curve.
    public double shownLoss() {
        double moved = reveal().moved();
        return moved == 0 ? loss() : moved == 1 ? lossAfter() : along.value(shown());
    }

    /// The far edge of the sliver that taking back the nudge takes back: w − δw where L grows with w.
    double sliver() {
        return position() - outward() * nudge();
    }

    /// Whether the step is shown and cuts off more than that sliver, on the same side.
    boolean showsSliver() {
        return hasStep() && reveal().step() == 1 && -change() * outward() > nudge() && slope() != 0;
    }

    /// The nudge's side: +1 where L grows to the right of the point or no slope is told, −1 where it grows to the left.
    public int outward() {
        return slope() < 0 && mode != Mode.RATIO ? -1 : 1;
    }

    /// The outermost place of what stands on the nudge's side: the nudge's edge, or the step's end where that goes uphill.
    double outermost() {
        double edge = position() + reveal().nudge() * outward() * nudge();
        double end = position() + reveal().step() * change();
        return outward() > 0 ? Math.max(edge, end) : Math.min(edge, end);
    }

    /// Whether the picture has come so far that Δw may be told.
    public boolean tellsChange() {
        return hasStep() && reveal().tellsChange();
    }

    Reveal reveal() {
        return mode == Mode.RATIO ? Reveal.ofRatio(head) : Reveal.of(head);
    }
}
