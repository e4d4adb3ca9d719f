package downhill.session;

import downhill.descent.Complaint;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.document.LessonMark;
import downhill.scene.Scene;
import downhill.scene.View;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The changes that can be undone: of the runs, and of the nudge. Each is noted as the scene that there was before it; how a
/// scene was looked at otherwise isn't brought back.
final class Changes {

    private final Editing editing;
    private final Looking looking;
    private final Supplier<Scene> now;
    private final History<Moment> history = new History<>();
    private final Signal nudged = new Signal();
    private final Origins origins;
    private OptionalInt earlier = OptionalInt.empty();
    private Consumer<Complaint> refused = why -> { };

    /// @param now the present scene
    Changes(Editing editing, Looking looking, Supplier<Scene> now) {
        this.editing = editing;
        this.looking = looking;
        this.now = now;
        origins = new Origins(now.get());
    }

    Origins origins() {
        return origins;
    }

    Moment moment() {
        return origins.moment(now.get());
    }

    Kept kept(Optional<LessonMark> lesson) {
        return new Kept(origins.all(), moment(), history.past(), history.future(), lesson);
    }

    void restore(Kept kept) {
        origins.restore(kept.origins(), kept.now().origin());
        history.fill(kept.past(), kept.future());
    }

    /// What undoing would take back.
    Optional<Change> undoes() {
        return history.before().map(before -> Change.between(before, moment()));
    }

    /// What redoing would do again.
    Optional<Change> redoes() {
        return history.after().map(after -> Change.between(moment(), after));
    }

    /// Given when the nudge has changed, and nothing else.
    Signal nudged() {
        return nudged;
    }

    /// From now on, this is told why a nudge isn't possible.
    void listen(Consumer<Complaint> told) {
        refused = told;
    }

    boolean inGesture() {
        return history.inGesture();
    }

    void beginGesture() {
        history.beginGesture();
    }

    void endGesture() {
        history.endGesture();
    }

    /// Whether there is something to undo, or something being made to give up.
    boolean canUndo() {
        return history.canUndo() || editing.isMaking();
    }

    boolean canRedo() {
        return history.canRedo() && !editing.isMaking();
    }

    /// Changes the run that is looked at.
    void edit(UnaryOperator<Scenario> change) {
        become(editing.edited(change), looking.view().nudge());
    }

    /// The gesture that changes belong to now, for [#within].
    int gesture() {
        return earlier.orElse(history.gesture());
    }

    /// Does something that was asked for in an earlier gesture, or in none, as if that were the present one.
    void within(int gesture, Runnable deed) {
        OptionalInt before = earlier;
        earlier = OptionalInt.of(gesture);
        try {
            deed.run();
        } finally {
            earlier = before;
        }
    }

    /// Changes which runs there are, and how they are compared.
    void arrange(UnaryOperator<Comparison> change) {
        become(change.apply(editing.wanted()), looking.view().nudge());
    }

    /// Changes the runs without an entry in the history: what follows from what was done, or only looks at something else.
    void adjust(UnaryOperator<Comparison> change) {
        editing.become(change.apply(editing.wanted()));
    }

    /// Changes δw.
    void nudge(double width) {
        if (!View.isNudge(width)) {
            refused.accept(Complaint.of("nudge.range", width));
        } else if (width != looking.view().nudge()) {
            history.note(moment(), gesture());
            looking.change(view -> view.withNudge(width));
            nudged.run();
        }
    }

    void become(Comparison next, double nudge) {
        become(next, nudge, () -> { });
    }

    /// Changes the runs and the nudge in one; then, once they are shown, does more.
    void become(Comparison next, double nudge, Runnable then) {
        become(next, nudge, () -> { }, then);
    }

    /// The same with what is from elsewhere.
    void open(Comparison next, double nudge, Origin from, Runnable then) {
        become(next, nudge, () -> origins.add(from), then);
    }

    /// @param noted done when what there was has been noted
    private void become(Comparison next, double nudge, Runnable noted, Runnable then) {
        if (next.equals(editing.wanted()) && !editing.isMaking()) {
            nudge(nudge);
            noted.run();
            then.run();
            return;
        }
        int gesture = gesture();
        editing.become(next, done -> {
            if (!done.equals(editing.shown()) || nudge != looking.view().nudge()) {
                history.note(moment(), gesture);
                looking.change(view -> view.withNudge(nudge));
            }
            noted.run();
        }, then, () -> { });
    }

    /// Gives up what is still being made, else goes back by one entry. An entry that has become impossible, because its
    /// optimizer was switched off, is left out.
    void undo() {
        if (editing.isMaking()) {
            editing.giveUp();
        } else {
            history.before().ifPresent(before -> bring(before, history::undone, history::forgetBefore));
        }
    }

    void redo() {
        if (!editing.isMaking()) {
            history.after().ifPresent(after -> bring(after, history::redone, history::forgetAfter));
        }
    }

    /// @param left takes the scene that is left, right before
    /// @param impossible called where the other can't be brought back
    private void bring(Moment other, Consumer<Moment> left, Runnable impossible) {
        if (other.scene().runs().equals(editing.shown())) {
            leave(other, left);
            nudged.run();
        } else {
            editing.become(other.scene().runs(), done -> leave(other, left), () -> { }, impossible);
        }
    }

    private void leave(Moment other, Consumer<Moment> left) {
        left.accept(moment());
        origins.go(other.origin());
        looking.change(view -> view.withNudge(other.scene().view().nudge()));
    }
}
