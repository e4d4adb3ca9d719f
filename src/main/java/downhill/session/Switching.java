package downhill.session;

import downhill.descent.CatalogueLoss;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.picture.Playhead;
import downhill.scene.Scene;
import downhill.scene.View;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Puts one scene in the place of another.
final class Switching {

    private final SessionParts parts;
    private final Changes changes;
    private final Viewing viewing;
    private final Typing typing;
    private final CatalogueLoss home;

    /// @param home what a first launch shows
    Switching(SessionParts parts, Changes changes, Viewing viewing, Typing typing, CatalogueLoss home) {
        this.parts = parts;
        this.changes = changes;
        this.viewing = viewing;
        this.typing = typing;
        this.home = home;
    }

    /// Shows a scene. What changes of runs and nudge is undoable.
    void show(Scene scene) {
        show(scene, () -> { });
    }

    /// Shows a scene as soon as its runs are there: until then all stays as it is, since the view of one run fits no other.
    ///
    /// @param then done when it is shown
    void show(Scene scene, Runnable then) {
        typing.drop();
        changes.become(scene.runs(), scene.view().nudge(), () -> look(scene, then));
    }

    private void look(Scene scene, Runnable then) {
        parts.looking().change(now -> scene.view().withNudge(now.nudge()));
        parts.looking().show(scene.parts());
        parts.player().pause();
        viewing.cutTo(scene.view().plane());
        parts.player().goTo(scene.head());
        parts.predicting().show(scene.asked());
        then.run();
    }

    /// Shows what is from elsewhere; undoable.
    ///
    /// @param then done when it is shown
    void open(Scene scene, Origin from, Runnable then) {
        typing.drop();
        changes.open(scene.runs(), scene.view().nudge(), from, () -> look(scene, then));
    }

    /// Changes what is shown of a scene: what has been guessed of the same run stays.
    void lay(Scene scene) {
        boolean isSame = scene.runs().equals(parts.editing().shown()) && scene.asked().equals(parts.predicting().asked());
        if (!isSame) {
            show(scene);
            return;
        }
        changes.nudge(scene.view().nudge());
        parts.looking().change(now -> scene.view().withNudge(now.nudge()));
        parts.looking().show(scene.parts());
        scene.view().plane().ifPresent(part -> viewing.cutTo(scene.view().plane()));
        parts.player().pause();
        // What was predicted is seen to happen, where it is not far.
        if (viewing.isCalm() || !isShortWay(parts.player().head(), scene.head())) {
            parts.player().goTo(scene.head());
        } else {
            parts.player().playTo(scene.head());
        }
    }

    private static boolean isShortWay(Playhead from, Playhead to) {
        return to.step() == from.step() && to.progress() > from.progress() || to.step() == from.step() + 1;
    }

    /// Moves to a loss of the catalogue, with its good start, rate, nudge and view; undoable.
    void choose(CatalogueLoss loss) {
        typing.drop();
        changes.become(parts.editing().edited(loss::applyTo), loss.nudge());
        parts.player().goTo(Playhead.at(0));
    }

    /// Moves the run to another problem with good numbers of its own, seen as a whole; undoable.
    void become(UnaryOperator<Scenario> change, double nudge) {
        typing.drop();
        changes.become(parts.editing().edited(change), nudge);
        viewing.cutTo(Optional.empty());
        parts.player().goTo(Playhead.at(0));
    }

    /// As at the first launch; undoable. Tab and what is unfolded stay.
    void home() {
        typing.drop();
        changes.become(Comparison.of(home.scenario()), home.nudge());
        parts.looking().change(now -> View.usual(now.nudge()).unfolded(now.unfolded()).on(now.tab()));
        parts.predicting().show(Optional.empty());
        viewing.cutTo(Optional.empty());
        parts.player().reset();
    }
}
