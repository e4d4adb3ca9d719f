package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.descent.race.Comparison;
import downhill.descent.race.Lane;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One moment of several runs on one loss, with everything that a picture of them is drawn from. Immutable.
///
/// @param comparison which runs, and what is made equal
/// @param runs the run of each lane
/// @param head the time of the race, in steps or in gradients, and how much of the next one is over
/// @param view which part of the plane
/// @param curves the curves in that view
/// @param ahead whether steps that are still to come are drawn
/// @param ground what is known of the ground around, where the loss has two weights
/// @param tally what a class has answered, if that is to be seen
public record RaceFrame(Comparison comparison, List<Run> runs, Playhead head, Viewport view, Curves curves,
        boolean ahead, Optional<Ground> ground, Optional<Tally> tally) {

    public RaceFrame {
        runs = List.copyOf(runs);
    }

    /// Of a loss of one weight.
    public RaceFrame(Comparison comparison, List<Run> runs, Playhead head, Viewport view, Curves curves, boolean ahead) {
        this(comparison, runs, head, view, curves, ahead, Optional.empty(), Optional.empty());
    }

    /// Without a class's answers.
    public RaceFrame(Comparison comparison, List<Run> runs, Playhead head, Viewport view, Curves curves, boolean ahead,
            Optional<Ground> ground) {
        this(comparison, runs, head, view, curves, ahead, ground, Optional.empty());
    }

    /// The same with what a class has answered drawn, or without.
    public RaceFrame answered(Optional<Tally> answers) {
        return new RaceFrame(comparison, runs, head, view, curves, ahead, ground, answers);
    }

    /// The same race at another time.
    public RaceFrame at(Playhead time) {
        return new RaceFrame(comparison, runs, time, view, curves, ahead, ground, tally);
    }

    public Loss loss() {
        return runs.getFirst().descent().loss();
    }

    /// How long the race goes on.
    public int length() {
        return comparison.race().length(runs);
    }

    /// How far the race is, in words.
    public String place(Words words) {
        return words.text(switch (comparison.race()) {
            case OWN_RATES, SAME_RATE, BEST_RATES -> "step.of";
            case SAME_WORK -> "race.gradients.of";
        }, head.step(), length());
    }

    /// The lanes that are drawn, by their places in the list: the one that is looked at last, so that it lies on top.
    List<Integer> drawn() {
        return IntStream.concat(
                        IntStream.range(0, runs.size()).filter(lane -> lane != comparison.current()),
                        IntStream.of(comparison.current()))
                .filter(lane -> !comparison.lanes().get(lane).hidden()).boxed().toList();
    }

    public Lane lane(int index) {
        return comparison.lanes().get(index);
    }

    Mark mark(int index) {
        return Mark.of(lane(index).mark());
    }

    boolean isCurrent(int index) {
        return index == comparison.current();
    }

    /// The row that a run stands at.
    public int row(int index) {
        return comparison.race().row(runs.get(index), head.step());
    }

    /// The row that a run has reached when the race is over.
    public int lastRow(int index) {
        return comparison.race().lastRow(runs.get(index));
    }

    /// A run along the coordinate that the figure shows.
    Track track(int index) {
        return new Track(runs.get(index), Coordinate.W);
    }

    /// Where a run's point is drawn: on its way while it moves.
    double shown(int index) {
        double from = track(index).at(row(index));
        double moved = Reveal.of(head).moved();
        double to = track(index).at(comparison.race().row(runs.get(index), head.step() + 1));
        return moved == 0 ? from : moved == 1 ? to : from + moved * (to - from);
    }

    /// Where a run's point is drawn in the plane of two weights.
    Vector shownPoint(int index) {
        Vector from = runs.get(index).point(row(index));
        Vector to = runs.get(index).point(comparison.race().row(runs.get(index), head.step() + 1));
        double moved = Reveal.of(head).moved();
        return moved == 0 ? from : moved == 1 ? to : from.plus(to.minus(from).times(moved));
    }

    /// L where that point is.
    double shownLoss(int index) {
        return loss().value(shown(index));
    }
}
