package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.PreparedLoss;
import downhill.descent.Run;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One moment of one run, with everything that a picture of it is drawn from. Immutable.
///
/// @param run the whole descent
/// @param head which step, and how much of it
/// @param mode what the rectangle is taken for
/// @param sections the moment along each coordinate, in their order: one for each weight
/// @param prediction what is guessed of the step before it is shown
/// @param ground what is known of the ground around, where the loss has two weights
public record Frame(Run run, Playhead head, Mode mode, List<Section> sections, Prediction prediction,
        Optional<Ground> ground) {

    public Frame {
        sections = List.copyOf(sections);
    }

    public static Frame of(Run run, Playhead head, Viewport view, Mode mode, double nudge) {
        return of(run, head, view, mode, nudge, new KnownCurves());
    }

    /// With curves of a loss of one weight that are known already, because neither loss nor view have changed.
    public static Frame of(Run run, Playhead head, Viewport view, Mode mode, double nudge, Curves curves) {
        Playhead within = head.within(run.length());
        Prediction none = Prediction.none(run);
        return new Frame(run, within, mode, List.of(Section.of(run, within, mode, view, curves, nudge, none)), none,
                Optional.empty());
    }

    /// One of several that follow each other.
    ///
    /// @param known has the curves of the one before
    public static Frame of(Run run, Playhead head, Viewport view, Mode mode, double nudge, KnownCurves known) {
        PreparedLoss loss = run.descent().loss();
        if (loss.weights() == 1) {
            return of(run, head, view, mode, nudge,
                    known.of(Coordinate.W, Section.along(run, head.within(run.length())), view));
        }
        Playhead within = head.within(run.length());
        Prediction none = Prediction.none(run);
        Stream<Coordinate> coordinates = Coordinate.of(loss.weights()).stream();
        // Over rows each takes long enough that it is worth while to work them out side by side.
        Stream<Coordinate> sideBySide = loss.cost() > 1 ? coordinates.parallel() : coordinates;
        return new Frame(run, within, mode, sideBySide.map(coordinate -> Section.of(run,
                coordinate, within, mode, view.along(coordinate), known, nudge, none)).toList(), none, Optional.empty());
    }

    /// The same with something guessed or hidden; the run goes only as far as it may be seen.
    public Frame with(Prediction guessed) {
        return new Frame(run, head, mode, sections.stream().map(section -> section.with(guessed)).toList(), guessed,
                ground);
    }

    /// The same with what is known of the ground.
    public Frame on(Ground known) {
        return new Frame(run, head, mode, sections, prediction, Optional.of(known));
    }

    /// The same with the ground, worked out here and now where there is one.
    public Frame onGround(GroundView view) {
        return weights() == 1 ? this : on(Ground.of(this, view));
    }

    /// The same with the steps to come drawn or not.
    public Frame ahead(boolean wanted) {
        return wanted == prediction.ahead() ? this : with(prediction.ahead(wanted));
    }

    /// The same with what a class has answered drawn, or without.
    public Frame answered(Optional<Tally> tally) {
        return tally.equals(prediction.tally()) ? this : with(prediction.with(tally));
    }

    /// What a class has answered, if that is to be seen.
    public Optional<Tally> tally() {
        return prediction.tally();
    }

    /// The last row that is drawn.
    int lastDrawn() {
        return section(Coordinate.W).lastDrawn();
    }

    /// The moment along a coordinate.
    public Section section(Coordinate coordinate) {
        return sections.get(coordinate.ordinal());
    }

    /// How many weights the loss has.
    public int weights() {
        return sections.size();
    }

    /// Which part of the plane is seen.
    public Viewport view() {
        Viewport alongW = section(Coordinate.W).view();
        return weights() == 1 ? alongW : alongW.withBias(section(Coordinate.B).view());
    }

    /// How many steps there are, also those that are not to be seen yet.
    public int length() {
        return prediction.length();
    }

    /// Whether there is a step from here that is not to be told yet.
    public boolean isHidden() {
        return prediction.hidden();
    }

    public PreparedLoss loss() {
        return run.descent().loss();
    }

    /// Whether the loss goes over data.
    public boolean hasData() {
        return loss().data().isPresent();
    }

    /// The bottom of the valley that the point lies in before the step, if there is one.
    public Optional<Vector> bottom() {
        return loss().bottomUnder(run.point(head.step()));
    }

    public int step() {
        return head.step();
    }

    /// Whether there is a step from here: not after the last.
    public boolean hasStep() {
        return step() < run.length();
    }

    /// Whether not all steps of the run have the same rate.
    boolean isRateChanging() {
        return IntStream.range(0, length()).anyMatch(row -> run.rate(row) != run.rate(0));
    }

    /// The learning rate of the step; after the last, the one that it was asked for.
    public double rate() {
        return hasStep() ? run.rate(step()) : run.descent().rate();
    }

    Reveal reveal() {
        return Reveal.of(head);
    }

    /// Whether the optimizer saw another slope than the true one.
    public boolean isNoisy() {
        return !run.descent().sight().isExact();
    }
}
