package downhill.session;

import downhill.picture.Playhead;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/// Where in the run we are, and how time moves us on. Lives on the session's thread.
public final class Player {

    private final IntSupplier length;
    private final Runnable moved;
    private final BooleanSupplier reveals;
    private Playhead head = Playhead.at(0);
    private double speed = 1;
    private boolean playing;

    /// @param length how many steps there are
    /// @param moved told whenever anything here is another than it was
    /// @param reveals asked before one step on: true if the step was hidden and has been shown instead
    public Player(IntSupplier length, Runnable moved, BooleanSupplier reveals) {
        this.reveals = reveals;
        this.length = length;
        this.moved = moved;
    }

    public Playhead head() {
        return head;
    }

    public double speed() {
        return speed;
    }

    public boolean isPlaying() {
        return playing;
    }

    public void goTo(Playhead place) {
        head = place.within(length.getAsInt());
        moved.run();
    }

    /// Stays where it is, as far as there are still so many steps; tells nobody.
    public void keepWithin() {
        head = head.within(length.getAsInt());
    }

    public void step() {
        pause();
        if (!reveals.getAsBoolean()) {
            goTo(head.next(length.getAsInt()));
        }
    }

    public void stepBack() {
        pause();
        goTo(head.previous());
    }

    public void phase() {
        pause();
        goTo(head.nextPhase(length.getAsInt()));
    }

    public void phaseBack() {
        pause();
        goTo(head.previousPhase());
    }

    public void first() {
        pause();
        goTo(Playhead.at(0));
    }

    public void last() {
        pause();
        goTo(Playhead.at(length.getAsInt()));
    }

    /// Plays, or pauses; at the end, plays from the start.
    public void playOrPause() {
        playing = !playing && length.getAsInt() > 0;
        if (playing && head.step() == length.getAsInt()) {
            head = Playhead.at(0);
        }
        moved.run();
    }

    public void pause() {
        playing = false;
        moved.run();
    }

    public void speed(double factor) {
        speed = factor;
        moved.run();
    }

    /// Time goes on; tells nobody.
    public void advance(double seconds) {
        if (playing) {
            head = head.advanced(seconds * speed, length.getAsInt());
            playing = head.step() < length.getAsInt();
        }
    }

    /// As at the first launch.
    public void reset() {
        playing = false;
        speed = 1;
        goTo(Playhead.at(0));
    }
}
