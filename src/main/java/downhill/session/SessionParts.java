package downhill.session;

import downhill.descent.Run;
import downhill.picture.Frame;
import downhill.picture.Playhead;
import downhill.picture.Viewport;
import downhill.scene.Scene;

/// The parts of a session that together make its scene. They can be asked for what is there; asking has no effect.
///
/// @param editing the runs
/// @param looking how they are looked at
/// @param player where in them
/// @param predicting what is guessed
/// @param camera which part of the plane is seen
record SessionParts(Editing editing, Looking looking, Player player, Predicting predicting, Camera camera) {

    Scene scene() {
        return new Scene(editing.shown(), player.head(), looking.view().in(camera.own()), looking.parts(),
                predicting.asked());
    }

    Motion motion(boolean calm, boolean held) {
        return new Motion(player.isPlaying(), player.speed(), calm, held);
    }

    /// Whether several runs are seen beside each other.
    boolean isRace() {
        return looking.view().tab().isRace(editing.shown().lanes().size());
    }

    boolean isPredicting() {
        return !isRace() && predicting.guessing().on();
    }

    /// Whether a map of starts and rates is to be seen, at rest.
    boolean isMapped() {
        return isRace() && !camera.isMoving();
    }

    /// As much of the run that is looked at as may be seen.
    Run visible() {
        return isPredicting() ? predicting.visible() : editing.run();
    }

    /// The step of that run that we are in.
    int step() {
        return player.head().within(editing.run().length()).step();
    }

    /// The view that shows the loss as a whole.
    Viewport home() {
        return editing.home();
    }

    /// @param head the place as it is shown
    Frame frame(Playhead head) {
        Frame frame = camera.frame(visible(), head, looking.view().mode(), looking.view().nudge());
        return (isPredicting() ? frame.with(predicting.prediction()) : frame).ahead(looking.view().ahead());
    }
}
