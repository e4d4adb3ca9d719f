package downhill.session;

import downhill.descent.Coordinate;
import downhill.descent.Optimizers;
import downhill.descent.OutcomeMap;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.Sweep;
import downhill.descent.race.Comparison;
import downhill.descent.rule.RuleError;
import downhill.formula.Formula;
import downhill.formula.SyntaxError;
import downhill.lesson.Guessing;
import downhill.picture.Frame;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.RaceFrame;
import downhill.picture.RateScale;
import downhill.scene.LossView;
import downhill.scene.Tab;
import java.util.List;
import java.util.Optional;

/// Everything the window shows, at one moment. Immutable; made by [Session], read by everybody else.
///
/// @param tab what the window is used for
/// @param scenario what is looked at, as it was asked for
/// @param comparison the runs there are, one of which is looked at
/// @param runs the run of each
/// @param formula the loss, as read
/// @param optimizers what can be chosen
/// @param frame the moment of the run that is drawn
/// @param head the place of all runs together, which may be beyond the end of the one that is drawn
/// @param map what comes of every start at every rate, as far as it has been worked out; only where runs are compared
/// @param playing whether the animation runs
/// @param speed how fast, 1 for as intended
/// @param calm whether things switch without moving
/// @param logarithmic whether losses are on a logarithmic scale
/// @param lossView whether the losses are shown as a chart or as a ledger
/// @param guessing what is guessed before it is shown
/// @param held whether something is being dragged or a key held down
/// @param notice something a user must be told, until it is dealt with
/// @param mistake what can't be read in the formula that is being typed; the last good one is shown meanwhile
/// @param ruleMistake the same for the update rule that is being typed
/// @param canUndo whether there is something to undo
/// @param canRedo whether there is something to redo
/// @param scale the scale of rates; it stays as it is while something is dragged
/// @param sweep what comes of the rates on it, as far as that is known; while a newer one is being made, the one before
/// @param unfolded whether the curve of the loss over the rate is to be seen
public record State(Tab tab, Scenario scenario, Comparison comparison, List<Run> runs, Formula formula,
        Optimizers optimizers, Frame frame, Playhead head, Optional<OutcomeMap> map, boolean playing, double speed,
        boolean calm, boolean logarithmic, LossView lossView, Guessing guessing, boolean held,
        Optional<Notice> notice, Optional<SyntaxError> mistake, Optional<RuleError> ruleMistake, boolean canUndo,
        boolean canRedo, RateScale scale, Optional<Sweep> sweep, boolean unfolded) {

    /// All runs at this moment.
    public RaceFrame race() {
        return new RaceFrame(comparison, runs, head, frame.view(), frame.section(Coordinate.W).curves());
    }

    /// The run that is looked at, as far as it may be seen.
    public Run run() {
        return frame.run();
    }

    /// Whether what is shown is not what is being typed.
    public boolean isOutdated() {
        return mistake.isPresent() || ruleMistake.isPresent();
    }

    /// The run that is looked at, whatever of it may be seen.
    public Run whole() {
        return runs.get(comparison.current());
    }

    /// How far the playhead can go.
    public int length() {
        return tab == Tab.EXPLORE ? frame.length() : race().length();
    }

    public Mode mode() {
        return frame.mode();
    }
}
