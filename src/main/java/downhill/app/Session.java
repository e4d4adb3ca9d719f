package downhill.app;

import downhill.descent.CatalogueLoss;
import downhill.descent.Complaint;
import downhill.descent.Ending;
import downhill.descent.FormulaLoss;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.Starts;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.formula.SyntaxError;
import downhill.lesson.IdeaPoint;
import downhill.picture.Frame;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.Viewport;
import downhill.picture.Views;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The one owner of what is looked at. Lives on one thread (the FX thread, in the app).
///
/// A control changes it with `session.edit(s -> s.withRate(v))`; scenario → run → frame follow; whoever shows
/// something is told once that there is something new, and asks for the [State].
final class Session {

    private final CatalogueLoss home;
    private final Runs runs;
    private final History history = new History();
    private final Camera camera;
    private final Runnable changed;
    /// What was asked for; another than what is shown only while a plug-in's run is being made.
    private Scenario scenario;
    private Scenario shown;
    private Formula formula;
    private Run run;
    private Playhead head = Playhead.at(0);
    private Mode mode = Mode.EXACT;
    private double speed = 1;
    private boolean playing;
    private boolean systemCalm;
    private boolean calm;
    private boolean logarithmic;
    private Optional<Notice> notice;
    private Optional<SyntaxError> mistake = Optional.empty();

    /// @param start what to begin with; must be possible
    /// @param home what "Reset all" returns to
    /// @param changed told whenever [#state()] is no longer what it was; may be told often, should do little
    Session(Runs runs, Scenario start, CatalogueLoss home, Runnable changed) {
        this.runs = runs;
        this.home = home;
        this.changed = changed;
        notice = runs.optimizers().complaints().stream().findFirst().map(Notice::warning);
        Runs.Made made = runs.first(start);
        scenario = start;
        if (made.run().ending() instanceof Ending.Failed(int row, Complaint why)) {
            runs.switchOff(start.optimizer());
            notice = Optional.of(Notice.warning(why));
            scenario = withoutPlugin(start);
            made = runs.first(scenario);
        }
        shown = scenario;
        formula = made.formula();
        run = made.run();
        camera = new Camera(Views.home(shown, run.descent().loss()));
        camera.follow(run, 0);
        camera.arrive();
    }

    /// What there is to see now.
    State state() {
        if (calm()) {
            camera.arrive();
        }
        Playhead shown = calm() ? new Playhead(head.step(), Math.ceil(head.progress())) : head;
        Frame frame = camera.frame(run, shown, mode, scenario.nudge());
        return new State(scenario, formula, runs.optimizers(), frame, playing, speed, calm(), logarithmic,
                history.inGesture(), notice, mistake,
                history.canUndo() || isMaking(), history.canRedo() && !isMaking());
    }

    Scenario scenario() {
        return scenario;
    }

    Playhead head() {
        return head;
    }

    /// Changes what is looked at; undoable. A change that isn't possible leaves everything as it was and says why.
    void edit(UnaryOperator<Scenario> change) {
        Scenario wanted = change.apply(scenario);
        if (!wanted.equals(scenario)) {
            int gesture = history.gesture();
            become(wanted, made -> {
                if (!made.equals(shown)) {
                    history.note(shown, gesture);
                }
            }, () -> { });
        }
    }

    /// From here to [#endGesture()] all edits are one to undo, and the view stays as it is.
    void beginGesture() {
        if (!history.inGesture()) {
            history.beginGesture();
        }
    }

    void endGesture() {
        if (history.inGesture()) {
            history.endGesture();
            follow();
            changed.run();
        }
    }

    /// Takes the loss as far as it has been typed. What can't be read leaves the last good loss in place.
    void typeLoss(String text) {
        switch (Formula.parse(text)) {
            case Parsed.Bad(SyntaxError error) -> mistake = Optional.of(error);
            case Parsed.Good(Formula read) when read.variables().contains("b") -> {
                mistake = Optional.empty();
                tell(Complaint.of("loss.weights"));
            }
            case Parsed.Good(Formula read) -> {
                mistake = Optional.empty();
                edit(now -> now.withLoss(text).withStart(Starts.near(now.start(), new FormulaLoss(read))));
            }
        }
        changed.run();
    }

    /// Nothing is being typed any more: what could not be read is forgotten.
    void stopTyping() {
        mistake = Optional.empty();
        changed.run();
    }

    /// Moves to a loss of the catalogue, with its good start, rate and view.
    void choose(CatalogueLoss loss) {
        edit(loss::applyTo);
        goTo(Playhead.at(0));
    }

    /// Moves to a moment that shows something; undoable.
    void show(IdeaPoint.Shown moment) {
        edit(now -> moment.scenario());
        mode = moment.mode();
        playing = false;
        camera.cutTo(Views.home(shown, run.descent().loss()));
        goTo(moment.head());
    }

    /// Gives up what is still being made, else goes back by one entry. An entry that has become impossible, because its
    /// optimizer was switched off, is left out.
    void undo() {
        if (isMaking()) {
            giveUp();
        } else {
            history.before().ifPresent(before ->
                    become(before, made -> history.undone(shown), history::forgetBefore));
        }
    }

    void redo() {
        if (!isMaking()) {
            history.after().ifPresent(after -> become(after, made -> history.redone(shown), history::forgetAfter));
        }
    }

    private boolean isMaking() {
        return !scenario.equals(shown);
    }

    private void giveUp() {
        runs.giveUp();
        scenario = shown;
        changed.run();
    }

    /// Everything as at the first launch; undoable.
    void reset() {
        edit(now -> home.scenario());
        mode = Mode.EXACT;
        speed = 1;
        logarithmic = false;
        playing = false;
        head = Playhead.at(0);
        camera.cutTo(Views.home(shown, run.descent().loss()));
        follow();
        changed.run();
    }

    /// @param noted takes what there will be instead of [#shown], right before a change that works
    /// @param refused called where it isn't possible
    private void become(Scenario wanted, Consumer<Scenario> noted, Runnable refused) {
        Scenario before = scenario;
        scenario = wanted;
        runs.make(wanted, made -> accept(wanted, made, noted), why -> {
            scenario = before;
            refused.run();
            tell(why);
        });
        changed.run();
    }

    private void accept(Scenario made, Runs.Made result, Consumer<Scenario> noted) {
        if (result.run().ending() instanceof Ending.Failed(int row, Complaint why)) {
            runs.switchOff(made.optimizer());
            become(withoutPlugin(made), noted, () -> { });
            tell(why);
            return;
        }
        noted.accept(made);
        boolean otherLoss = !made.loss().equals(shown.loss());
        shown = made;
        formula = result.formula();
        run = result.run();
        head = head.within(run.length());
        notice = Optional.empty();
        if (otherLoss) {
            camera.cutTo(Views.home(shown, run.descent().loss()));
        }
        follow();
        changed.run();
    }

    /// The same under plain descent, which never fails.
    private Scenario withoutPlugin(Scenario failed) {
        return failed.withOptimizer(home.scenario().optimizer());
    }

    /// Says something to the user until the next change that works.
    void tell(Complaint complaint) {
        notice(Notice.warning(complaint));
    }

    void notice(Notice told) {
        notice = Optional.of(told);
        changed.run();
    }

    /// Closes the notice, and with it ends what it tells of.
    void dismissNotice() {
        notice.flatMap(Notice::cancel).ifPresent(Runnable::run);
        notice = Optional.empty();
        changed.run();
    }

    private void follow() {
        if (!history.inGesture()) {
            camera.follow(run, head.step());
        }
    }

    // Playing

    void goTo(Playhead place) {
        head = place.within(run.length());
        follow();
        changed.run();
    }

    void step() {
        pause();
        goTo(head.next(run.length()));
    }

    void stepBack() {
        pause();
        goTo(head.previous());
    }

    void phase() {
        pause();
        goTo(head.nextPhase(run.length()));
    }

    void phaseBack() {
        pause();
        goTo(head.previousPhase());
    }

    void first() {
        pause();
        goTo(Playhead.at(0));
    }

    void last() {
        pause();
        goTo(Playhead.at(run.length()));
    }

    /// Plays, or pauses; at the end, plays from the start.
    void playOrPause() {
        playing = !playing && run.length() > 0;
        if (playing && head.step() == run.length()) {
            goTo(Playhead.at(0));
        }
        changed.run();
    }

    void pause() {
        playing = false;
        changed.run();
    }

    void speed(double factor) {
        speed = factor;
        changed.run();
    }

    /// Time goes on: the only way in which anything moves by itself.
    void advance(double seconds) {
        boolean moves = isMoving();
        if (playing) {
            head = head.advanced(seconds * speed, run.length());
            playing = head.step() < run.length();
            follow();
        }
        if (isGliding()) {
            camera.advance(seconds);
        }
        if (moves) {
            changed.run();
        }
    }

    /// Ends all gliding at once: for a picture of the window.
    void settle() {
        camera.arrive();
        changed.run();
    }

    /// Whether [#advance] would change anything.
    boolean isMoving() {
        return playing || isGliding();
    }

    /// What is being dragged must not be moved away from under the pointer.
    private boolean isGliding() {
        return camera.isMoving() && !history.inGesture();
    }

    // Looking

    void mode(Mode wanted) {
        mode = wanted;
        changed.run();
    }

    void logarithmic(boolean wanted) {
        logarithmic = wanted;
        changed.run();
    }

    /// The part of the plane that is shown.
    Viewport view() {
        return camera.shown();
    }

    /// Shows another part of the plane, at once: while it is dragged or zoomed.
    void look(Viewport view) {
        camera.cutTo(view);
        changed.run();
    }

    /// Back to the view that shows the loss as a whole, and the present step.
    void fit() {
        camera.glideTo(Views.home(shown, run.descent().loss()));
        camera.follow(run, head.step());
        changed.run();
    }

    /// Things switch without moving: because the system asks for it, or our user.
    boolean calm() {
        return calm || systemCalm;
    }

    void calm(boolean wanted) {
        calm = wanted;
        changed.run();
    }

    void systemCalm(boolean wanted) {
        systemCalm = wanted;
        changed.run();
    }

    Optimizers optimizers() {
        return runs.optimizers();
    }
}
