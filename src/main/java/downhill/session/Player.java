package downhill.session;

import downhill.picture.Playhead;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Where in the runs we are, and how time moves us on. Lives on the session's thread.
public final class Player {

    private final Editing editing;
    private final Looking looking;
    private final Signal moved = new Signal();
    private BooleanSupplier reveals = () -> false;
    private BooleanSupplier calm = () -> false;
    private Playhead head;
    private double speed = 1;
    private boolean playing;
    private Optional<Playhead> stop = Optional.empty();

    /// @param head where to begin
    Player(Editing editing, Looking looking, Playhead head) {
        this.editing = editing;
        this.looking = looking;
        this.head = head.within(length());
    }

    /// Asks this before one step on: if the step was hidden and has been shown instead, that is all.
    void askBeforeStep(BooleanSupplier revealing) {
        reveals = revealing;
    }

    /// Asks this whether things switch without moving: where playing stops, the phase is over then, as it was shown.
    void askWhetherCalm(BooleanSupplier isCalm) {
        calm = isCalm;
    }

    /// Given whenever anything here is another than it was.
    Signal moved() {
        return moved;
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

    /// How many steps the playhead can go: those of the run that is looked at, or of the longest that is compared.
    int length() {
        return looking.view().tab().isRace(editing.shown().lanes().size())
                ? editing.shown().race().length(editing.made().runs()) : editing.run().length();
    }

    public void goTo(Playhead place) {
        head = place.within(length());
        moved.run();
    }

    /// Stays where it is, as far as there are still so many steps; tells nobody.
    void keepWithin() {
        head = head.within(length());
    }

    public void step() {
        pause();
        if (!reveals.getAsBoolean()) {
            goTo(head.next(length()));
        }
    }

    public void stepBack() {
        pause();
        goTo(head.previous());
    }

    public void phase() {
        pause();
        goTo(head.nextPhase(length()));
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
        goTo(Playhead.at(length()));
    }

    /// Plays on from here to a place further on, and stops there.
    void playTo(Playhead place) {
        stop = Optional.of(place.within(length()));
        playing = true;
        moved.run();
    }

    /// Is at once where it was to stop; tells nobody.
    void arrive() {
        stop.ifPresent(place -> {
            head = place;
            playing = false;
            stop = Optional.empty();
        });
    }

    /// Plays, or pauses; at the end, plays from the start.
    public void playOrPause() {
        endPhase();
        stop = Optional.empty();
        playing = !playing && length() > 0;
        if (playing && head.step() == length()) {
            head = Playhead.at(0);
        }
        moved.run();
    }

    public void pause() {
        endPhase();
        playing = false;
        stop = Optional.empty();
        moved.run();
    }

    private void endPhase() {
        if (playing && calm.getAsBoolean()) {
            head = new Playhead(head.step(), Math.ceil(head.progress()));
        }
    }

    public void speed(double factor) {
        speed = factor;
        moved.run();
    }

    /// Time goes on; tells nobody.
    void advance(double seconds) {
        if (playing) {
            head = head.advanced(seconds * speed, length());
            playing = head.step() < length();
            stop.filter(place -> !isBefore(head, place)).ifPresent(place -> arrive());
        }
    }

    private static boolean isBefore(Playhead one, Playhead other) {
        return one.step() < other.step() || one.step() == other.step() && one.progress() < other.progress();
    }

    /// As at the first launch.
    void reset() {
        playing = false;
        speed = 1;
        goTo(Playhead.at(0));
    }
}
