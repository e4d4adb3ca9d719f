package downhill.session;

import downhill.picture.Playhead;
import downhill.scene.Scene;
import downhill.scene.View;

/// Puts one scene in the place of another.
final class Switching {

    private final SessionParts parts;
    private final Changes changes;
    private final Viewing viewing;

    Switching(SessionParts parts, Changes changes, Viewing viewing) {
        this.parts = parts;
        this.changes = changes;
        this.viewing = viewing;
    }

    /// Shows a scene. What changes of runs and nudge is undoable.
    void show(Scene scene) {
        changes.become(scene.runs(), scene.view().nudge());
        View present = parts.looking().view();
        parts.looking().change(now -> scene.view().withNudge(present.nudge()));
        parts.looking().show(scene.parts());
        parts.player().pause();
        viewing.cutTo(scene.view().plane());
        Playhead head = scene.head();
        parts.player().goTo(head);
        parts.predicting().show(scene.asked());
    }
}
