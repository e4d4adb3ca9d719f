package downhill.session;

import downhill.descent.CatalogueLoss;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.scene.Scene;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The one owner of what is looked at, on one thread (the FX thread, in the app). A control changes it with
/// `session.edit(s -> s.withRate(v))`; whoever shows something is told, calls [#update()], and asks for the [State].
public final class Session {

    private final Signal changed;
    private final SessionParts parts;
    private final Changes changes;
    private final Viewing viewing;
    private final Comparing comparing;
    private final Typing typing;
    private final Notices notices;
    private final Surveying surveying;
    private final Following following;
    private final Switching switching;
    private final Learning learning;
    private final Authoring authoring;
    private final DataEditing data;
    private final Documents documents;

    private Session(SessionParts parts, Workers workers, CatalogueLoss home, Signal changed) {
        this.changed = changed;
        this.parts = parts;
        changes = new Changes(parts.editing(), parts.looking(), parts::scene);
        viewing = new Viewing(parts, changes, changed);
        typing = new Typing(workers, parts.editing(), changes, changed);
        notices = new Notices(parts.editing().failure().or(parts.editing().optimizers()::complaint));
        comparing = new Comparing(parts, changes, notices, typing);
        surveying = new Surveying(workers, changed);
        following = new Following(parts, viewing, changes, notices, surveying, new BestRates(workers), changed);
        switching = new Switching(parts, changes, viewing, typing, home);
        data = new DataEditing(parts, changes, switching, notices, workers);
        learning = new Learning(parts, switching, typing, workers, changed);
        authoring = new Authoring(parts, learning, workers, changed);
        learning.shelf().begin(new Classroom(learning, notices, workers, changed));
        documents = new Documents(changes, switching, typing, notices, learning, authoring, changed);
    }

    /// Opens a session on a scene.
    ///
    /// @param first what to begin with; must be possible
    /// @param known runs that need not be made: a plug-in's that isn't among them is waited for
    /// @param home what "Reset all" returns to
    /// @param changed given whenever [#state()] is no longer what it was; perhaps often
    public static Session open(Optimizers optimizers, Workers workers, Scene first, Map<Scenario, Run> known,
            CatalogueLoss home, Signal changed) {
        Looking looking = new Looking(first.view(), first.parts());
        Editing editing = new Editing(new Runs(optimizers, workers, known), first.runs(), home.scenario().optimizer());
        Player player = new Player(editing, looking, first.head());
        Session session = new Session(new SessionParts(editing, looking, player,
                new Predicting(editing, player, first.asked()), new Camera(editing.home())), workers, home, changed);
        session.connect();
        first.view().plane().ifPresent(session.parts.camera()::cutTo);
        session.viewing.follow();
        session.parts.camera().arrive();
        return session;
    }

    /// Lets the parts know of each other's changes, once all are there.
    private void connect() {
        parts.editing().listen(following);
        parts.player().moved().listen(following::moved);
        parts.player().askBeforeStep(() -> parts.isPredicting() && parts.predicting().reveal());
        parts.predicting().changed().listen(following::moved);
        parts.looking().changed().listen(following::looked);
        changes.nudged().listen(following::nudged);
        changes.listen(notices::tell);
        notices.changed().listen(changed);
        following.rescale();
    }

    /// Lets the background follow what has changed. Once a pulse, before [#state()] is shown.
    public void update() {
        surveying.follow(parts.editing(), parts.isMapped(), viewing.view(), parts.looking().view());
    }

    /// What there is to see now. Asking has no effect.
    public State state() {
        return State.of(parts, parts.motion(viewing.isCalm(), changes.inGesture()),
                surveying.surveys(parts.editing(), parts.looking().view()), typing.mistakes(), changes,
                learning.state().with(authoring.now()), viewing.habits(), notices.notice());
    }

    /// What is looked at now, as data.
    public Scene scene() {
        return parts.scene();
    }

    /// What was asked for last, of the run that is looked at.
    public Scenario scenario() {
        return parts.editing().wanted().scenario();
    }

    public Optimizers optimizers() {
        return parts.editing().optimizers();
    }

    public Player player() {
        return parts.player();
    }

    public Predicting predicting() {
        return parts.predicting();
    }

    public Looking looking() {
        return parts.looking();
    }

    public Viewing viewing() {
        return viewing;
    }

    public Comparing comparing() {
        return comparing;
    }

    public Typing typing() {
        return typing;
    }

    public Learning learning() {
        return learning;
    }

    public Authoring authoring() {
        return authoring;
    }

    public DataEditing data() {
        return data;
    }

    public Documents documents() {
        return documents;
    }

    public Notices notices() {
        return notices;
    }

    /// Changes the run that is looked at; undoable. A change that isn't possible leaves everything as it was and says why.
    public void edit(UnaryOperator<Scenario> change) {
        changes.edit(change);
    }

    /// Changes δw; undoable.
    public void nudge(double width) {
        changes.nudge(width);
    }

    /// Does something when all that was typed before is read: now, where it is. For whatever acts on what is typed.
    public void whenRead(Runnable deed) {
        typing.then(deed);
    }

    public void undo() {
        whenRead(changes::undo);
    }

    public void redo() {
        whenRead(changes::redo);
    }

    /// From here to [#endGesture()] all changes are one to undo, and the view stays as it is.
    public void beginGesture() {
        changes.beginGesture();
    }

    public void endGesture() {
        if (changes.inGesture()) {
            changes.endGesture();
            following.released();
        }
    }

    /// Moves to a loss of the catalogue, with its good start, rate, nudge and view; undoable.
    public void choose(CatalogueLoss loss) {
        whenRead(() -> switching.choose(loss));
    }

    /// Shows a scene in the present one's place. What changes of runs and nudge is undoable.
    public void show(Scene scene) {
        whenRead(() -> switching.show(scene));
    }

    /// Everything as at the first launch; undoable. A lesson's page begins anew.
    public void reset() {
        whenRead(() -> learning.resetOr(switching::home));
    }
}
