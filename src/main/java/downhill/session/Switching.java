package downhill.session;

import downhill.scene.Scene;

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
        parts.looking().change(now -> scene.view().withNudge(now.nudge()));
        parts.looking().show(scene.parts());
        parts.player().pause();
        viewing.cutTo(scene.view().plane());
        parts.player().goTo(scene.head());
        parts.predicting().show(scene.asked());
    }
}
