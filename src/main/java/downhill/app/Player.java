package downhill.app;

import downhill.picture.Playhead;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/// Where in the run we are, and how time moves us on. Lives on the session's thread.
final class Player {

    private final IntSupplier length;
    private final Runnable moved;
    private final BooleanSupplier reveals;
    private Playhead head = Playhead.at(0);
    private double speed = 1;
    private boolean playing;

    /// @param length how many steps there are
    /// @param moved told whenever anything here is another than it was
    /// @param reveals asked before one step on: true if the step was hidden and has been shown instead
    Player(IntSupplier length, Runnable moved, BooleanSupplier reveals) {
        this.reveals = reveals;
        this.length = length;
        this.moved = moved;
    }

    Playhead head() {
        return head;
    }

    double speed() {
        return speed;
    }

    boolean isPlaying() {
        return playing;
    }

    void goTo(Playhead place) {
        head = place.within(length.getAsInt());
        moved.run();
    }

    /// Stays where it is, as far as there are still so many steps; tells nobody.
    void keepWithin() {
        head = head.within(length.getAsInt());
    }

    void step() {
        pause();
        if (!reveals.getAsBoolean()) {
            goTo(head.next(length.getAsInt()));
        }
    }

    void stepBack() {
        pause();
        goTo(head.previous());
    }

    void phase() {
        pause();
        goTo(head.nextPhase(length.getAsInt()));
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
        goTo(Playhead.at(length.getAsInt()));
    }

    /// Plays, or pauses; at the end, plays from the start.
    void playOrPause() {
        playing = !playing && length.getAsInt() > 0;
        if (playing && head.step() == length.getAsInt()) {
            head = Playhead.at(0);
        }
        moved.run();
    }

    void pause() {
        playing = false;
        moved.run();
    }

    void speed(double factor) {
        speed = factor;
        moved.run();
    }

    /// Time goes on; tells nobody.
    void advance(double seconds) {
        if (playing) {
            head = head.advanced(seconds * speed, length.getAsInt());
            playing = head.step() < length.getAsInt();
        }
    }

    /// As at the first launch.
    void reset() {
        playing = false;
        speed = 1;
        goTo(Playhead.at(0));
    }
}
