package downhill.session;

import downhill.descent.CatalogueLoss;
import downhill.descent.Complaint;
import downhill.descent.Descent;
import downhill.descent.FormulaLoss;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Race;
import downhill.lesson.IdeaPoint;
import downhill.picture.Frame;
import downhill.picture.MapPicture;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.RateScale;
import downhill.picture.Viewport;
import downhill.picture.Views;
import downhill.scene.LossView;
import downhill.scene.Tab;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The one owner of what is looked at. Lives on one thread (the FX thread, in the app).
///
/// A control changes it with `session.edit(s -> s.withRate(v))`; scenario → run → frame follow; whoever shows
/// something is told once that there is something new, and asks for the [State]. Its parts: [Editing] holds what is
/// looked at and its history, [Player] where in the run we are, [Camera] which part of the plane is seen, [Typing] what
/// is being typed, [Predicting] what is guessed; [Sweeps], [Maps] and [BestRates] work in the background.
public final class Session {

    private final CatalogueLoss home;
    private final Runnable changed;
    private final Editing editing;
    private final Player player;
    private final Typing typing;
    private final Predicting predicting;
    private final Camera camera;
    private final Maps maps;
    private final BestRates best;
    private final Sweeps sweeps;
    private RateScale scale = RateScale.USUAL;
    private boolean unfolded;
    private Tab tab = Tab.EXPLORE;
    private Mode mode = Mode.EXACT;
    private boolean systemCalm;
    private boolean calm;
    private boolean logarithmic;
    private LossView lossView = LossView.CHART;
    private Optional<Notice> notice;

    /// @param start what to begin with; must be possible
    /// @param home what "Reset all" returns to
    /// @param changed told whenever [#state()] is no longer what it was; may be told often, should do little
    public Session(Runs runs, Scenario start, CatalogueLoss home, Runnable changed) {
        this.home = home;
        this.changed = changed;
        notice = runs.optimizers().complaints().stream().findFirst().map(Notice::warning);
        editing = new Editing(runs, start, home, new Following());
        predicting = new Predicting(this::run, this::head, this::moved);
        player = new Player(this::length, this::moved, () -> tab == Tab.EXPLORE && predicting.reveal());
        typing = new Typing(this, changed);
        maps = runs.maps(changed);
        best = new BestRates(runs.background(), runs.foreground());
        sweeps = runs.sweeps(changed);
        camera = new Camera(Views.home(scenario(), run().descent().loss()));
        camera.follow(run(), 0);
        camera.arrive();
    }

    /// What there is to see now.
    public State state() {
        if (calm()) {
            camera.arrive();
        }
        Playhead head = player.head();
        Playhead shown = calm() ? new Playhead(head.step(), Math.ceil(head.progress())) : head;
        Comparison comparison = editing.shown();
        double rate = scenario().rate();
        scale = editing.history().inGesture() ? scale.including(rate) : RateScale.of(rate);
        Frame frame = camera.frame(visible(), shown, mode, scenario().nudge());
        if (isPredicting()) {
            frame = frame.with(predicting.prediction());
        }
        if (tab == Tab.COMPARE && !camera.isMoving()) {
            maps.want(comparison.scenario(), run().descent(), MapPicture.grid(frame.view(), scale));
        }
        return new State(tab, editing.wanted().scenario(), comparison, editing.made().runs(), editing.formula(),
                optimizers(), frame, shown, maps.map(), player.isPlaying(), player.speed(), calm(), logarithmic,
                lossView, predicting.guessing(), editing.history().inGesture(), notice, typing.mistake(),
                typing.ruleMistake(), editing.canUndo(), editing.canRedo(), scale,
                sweeps.of(comparison.scenario(), scale, run().descent()), unfolded);
    }

    /// What was asked for last, of the run that is looked at.
    public Scenario scenario() {
        return editing.wanted().scenario();
    }

    public Optimizers optimizers() {
        return editing.optimizers();
    }

    /// A loss, compiled; nothing where it can't be read.
    public Optional<FormulaLoss> loss(String text) {
        return editing.loss(text);
    }

    public Player player() {
        return player;
    }

    public Predicting predicting() {
        return predicting;
    }

    public Typing typing() {
        return typing;
    }

    private Run run() {
        return editing.run();
    }

    private Playhead head() {
        return player.head().within(run().length());
    }

    private boolean isPredicting() {
        return tab == Tab.EXPLORE && predicting.guessing().on();
    }

    /// As much of the run as may be seen.
    private Run visible() {
        return isPredicting() ? predicting.visible() : run();
    }

    /// How many steps the playhead can go: those of the run that is looked at, or of the longest that is compared.
    private int length() {
        return tab == Tab.EXPLORE ? run().length()
                : editing.shown().race().length(editing.made().runs());
    }

    // Changing what is looked at

    /// Changes the run that is looked at; undoable. A change that isn't possible leaves everything as it was and says why.
    public void edit(UnaryOperator<Scenario> change) {
        editing.edit(change);
    }

    /// Changes which runs there are, and how they are compared; undoable.
    public void arrange(UnaryOperator<Comparison> change) {
        editing.arrange(change);
    }

    /// Looks at another of the runs; no change that could be undone.
    public void lookAt(int lane) {
        editing.adjust(comparison -> comparison.lookingAt(lane));
    }

    /// Adds a run to those that are compared, and looks at it.
    ///
    /// @param race what is then made equal
    public void add(Scenario scenario, Race race) {
        if (editing.wanted().isFull()) {
            tell(Complaint.of("compare.full", Comparison.MOST));
        } else {
            arrange(comparison -> comparison.racing(race).with(scenario));
        }
    }

    /// Lets the run that is looked at go on in two ways from the present step: as it did, and with half its rate, which is
    /// then there to be changed. The optimizer remembers the same in both.
    public void fork() {
        int step = head().step();
        if (step == run().length()) {
            tell(Complaint.of("compare.fork.end"));
        } else {
            Scenario forked = scenario().forkedAt(step);
            add(forked.withRate(Rounding.significant(forked.rate() / 2, 3)), Race.OWN_RATES);
            tab(Tab.COMPARE);
        }
    }

    public void undo() {
        editing.undo();
    }

    public void redo() {
        editing.redo();
    }

    /// From here to [#endGesture()] all edits are one to undo, and the view stays as it is.
    public void beginGesture() {
        if (!editing.history().inGesture()) {
            editing.history().beginGesture();
        }
    }

    public void endGesture() {
        if (editing.history().inGesture()) {
            editing.history().endGesture();
            follow();
            changed.run();
        }
    }

    /// Moves to a loss of the catalogue, with its good start, rate and view.
    public void choose(CatalogueLoss loss) {
        edit(loss::applyTo);
        player.goTo(Playhead.at(0));
    }

    /// Moves to a moment that shows something; undoable.
    public void show(IdeaPoint.Shown moment) {
        edit(now -> moment.scenario());
        tab = Tab.EXPLORE;
        mode = moment.mode();
        player.pause();
        camera.cutTo(home());
        player.goTo(moment.head());
    }

    /// Everything as at the first launch; undoable.
    public void reset() {
        arrange(now -> Comparison.of(home.scenario()));
        mode = Mode.EXACT;
        logarithmic = false;
        lossView = LossView.CHART;
        predicting.reset();
        camera.cutTo(home());
        player.reset();
    }

    /// Takes over what becomes of changes.
    private final class Following implements Editing.Listener {

        @Override
        public void accepted(Comparison before) {
            player.keepWithin();
            predicting.accepted(before.scenario(), editing.shown().scenario());
            notice = Optional.empty();
            if (!before.scenario().loss().equals(editing.shown().scenario().loss())) {
                camera.cutTo(home());
            }
            race();
            follow();
            changed.run();
        }

        @Override
        public void refused(Complaint why) {
            tell(why);
        }

        @Override
        public void busy() {
            changed.run();
        }
    }

    /// In a race of best rates, finds them anew for what has changed.
    private void race() {
        if (editing.shown().race() == Race.BEST_RATES) {
            List<Descent> descents = editing.made().runs().stream().map(Run::descent).toList();
            best.find(editing.shown(), descents, rates -> editing.adjust(comparison -> comparison.withRates(rates)));
        } else {
            best.giveUp();
        }
    }

    /// Says something to the user until the next change that works.
    public void tell(Complaint complaint) {
        notice(Notice.warning(complaint));
    }

    public void notice(Notice told) {
        notice = Optional.of(told);
        changed.run();
    }

    /// Closes the notice, and with it ends what it tells of.
    public void dismissNotice() {
        notice.flatMap(Notice::cancel).ifPresent(Runnable::run);
        notice = Optional.empty();
        changed.run();
    }

    // Moving

    private void moved() {
        predicting.moved();
        follow();
        changed.run();
    }

    private void follow() {
        if (!editing.history().inGesture()) {
            camera.follow(visible(), head().step());
        }
    }

    /// Time goes on: the only way in which anything moves by itself.
    public void advance(double seconds) {
        boolean moves = isMoving();
        if (player.isPlaying()) {
            player.advance(seconds);
            predicting.moved();
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
    public void settle() {
        camera.arrive();
        changed.run();
    }

    /// Whether [#advance] would change anything.
    public boolean isMoving() {
        return player.isPlaying() || isGliding();
    }

    /// What is being dragged must not be moved away from under the pointer.
    private boolean isGliding() {
        return camera.isMoving() && !editing.history().inGesture();
    }

    // Looking

    public void tab(Tab wanted) {
        tab = wanted;
        player.keepWithin();
        changed.run();
    }

    public void mode(Mode wanted) {
        mode = wanted;
        changed.run();
    }

    public void logarithmic(boolean wanted) {
        logarithmic = wanted;
        changed.run();
    }

    public void lossView(LossView wanted) {
        lossView = wanted;
        changed.run();
    }

    /// Whether the curve of the loss over the rate is to be seen.
    public void unfold(boolean wanted) {
        unfolded = wanted;
        changed.run();
    }

    /// The part of the plane that is shown.
    public Viewport view() {
        return camera.shown();
    }

    private Viewport home() {
        return Views.home(editing.shown().scenario(), run().descent().loss());
    }

    /// Shows another part of the plane, at once: while it is dragged or zoomed.
    public void look(Viewport view) {
        camera.cutTo(view);
        changed.run();
    }

    /// Back to the view that shows the loss as a whole, and the present step.
    public void fit() {
        camera.glideTo(home());
        moved();
    }

    /// Things switch without moving: because the system asks for it, or our user.
    public boolean calm() {
        return calm || systemCalm;
    }

    public void calm(boolean wanted) {
        calm = wanted;
        changed.run();
    }

    public void systemCalm(boolean wanted) {
        systemCalm = wanted;
        changed.run();
    }
}
