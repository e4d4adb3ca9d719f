package downhill.session;

import downhill.descent.Coordinate;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.formula.Formula;
import downhill.lesson.Guessing;
import downhill.picture.Frame;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.RaceFrame;
import downhill.picture.WrittenLoss;
import downhill.scene.Scene;
import downhill.scene.Tab;
import downhill.scene.View;
import java.util.List;
import java.util.Optional;

/// Everything the window shows, at one moment. Immutable; made by [Session], read by everybody else.
///
/// @param scene what is looked at
/// @param scenario the run that is looked at, as it was asked for; its plug-in may not have answered yet
/// @param formula the loss, as read
/// @param written the same, written out
/// @param runs the run of each that is compared
/// @param frame the moment of the run that is drawn
/// @param surveys what is known of other rates and starts
/// @param guessing what is guessed before it is shown
/// @param motion what moves
/// @param mistakes what can't be read of what is being typed
/// @param optimizers what can be chosen
/// @param canUndo whether there is something to undo
/// @param canRedo whether there is something to redo
/// @param document what is open
/// @param lessons those that there are, and the page that is shown of one
/// @param habits how its user works with the window
/// @param notice something a user must be told, until it is dealt with
public record State(Scene scene, Scenario scenario, Formula formula, WrittenLoss written, List<Run> runs, Frame frame,
        Surveys surveys, Guessing guessing, Motion motion, Mistakes mistakes, Optimizers optimizers, boolean canUndo,
        boolean canRedo, OpenDocument document, LessonsState lessons, Habits habits, Optional<Notice> notice) {

    static State of(SessionParts parts, Motion motion, Surveys surveys, Mistakes mistakes, Changes changes,
            LessonsState lessons, Habits habits, Optional<Notice> notice) {
        Scene scene = parts.scene();
        Made made = parts.editing().made();
        return new State(scene, parts.editing().wanted().scenario(), made.loss().formula(), made.loss().written(),
                made.runs(), frame(parts, shown(scene.head(), motion), surveys).answered(lessons.tally()), surveys,
                parts.predicting().guessing(), motion, mistakes, parts.editing().optimizers(), changes.canUndo(),
                changes.canRedo(), document(changes, scene), lessons, habits, notice);
    }

    private static OpenDocument document(Changes changes, Scene scene) {
        return new OpenDocument(changes.origins().now().file(), !changes.origins().now().saved().isSame(scene),
                changes.undoes(), changes.redoes());
    }

    private static Frame frame(SessionParts parts, Playhead head, Surveys surveys) {
        Frame frame = parts.frame(head);
        return frame.weights() == 1 ? frame : frame.on(surveys.ground());
    }

    public View view() {
        return scene.view();
    }

    public Tab tab() {
        return view().tab();
    }

    /// Whether several runs are seen beside each other.
    public boolean isRace() {
        return tab().isRace(comparison().lanes().size());
    }

    public Mode mode() {
        return view().mode();
    }

    public Comparison comparison() {
        return scene.runs();
    }

    /// The place of all runs together as it is shown, which may be beyond the end of the one that is drawn: where things
    /// switch without moving, a phase is shown at its end.
    public Playhead head() {
        return shown(scene.head(), motion);
    }

    private static Playhead shown(Playhead head, Motion motion) {
        return motion.calm() && motion.playing() ? new Playhead(head.step(), Math.ceil(head.progress())) : head;
    }

    /// All runs at this moment.
    public RaceFrame race() {
        return new RaceFrame(comparison(), runs, head(), frame.view(), frame.section(Coordinate.W).curves(), view().ahead(),
                frame.ground(), frame.tally());
    }

    /// The run that is looked at, as far as it may be seen.
    public Run run() {
        return frame.run();
    }

    /// The run that is looked at, whatever of it may be seen.
    public Run whole() {
        return runs.get(comparison().current());
    }

    /// How far the playhead can go.
    public int length() {
        return isRace() ? race().length() : frame.length();
    }
}
