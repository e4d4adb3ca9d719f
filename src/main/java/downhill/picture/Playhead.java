package downhill.picture;

import java.util.Optional;

/// Where the animation stands: at rest before step `step`, or somewhere in its four phases.
///
/// Advanced by seconds, never by frames.
///
/// @param step the row of the run, from 0
/// @param progress 0 at rest; from there to 4, one for each phase: 1.5 is half-way through the second
public record Playhead(int step, double progress) {

    private static final int PHASES = Phase.values().length;

    public Playhead {
        if (step < 0 || !(progress >= 0 && progress <= PHASES)) {
            throw new IllegalArgumentException("no playhead at " + step + ", " + progress);
        }
    }

    public static Playhead at(int step) {
        return new Playhead(step, 0);
    }

    public boolean atRest() {
        return progress == 0;
    }

    /// The phase being shown; none at rest. A whole `progress` is the end of the phase before it.
    public Optional<Phase> phase() {
        return atRest() ? Optional.empty() : Optional.of(Phase.values()[(int) Math.ceil(progress) - 1]);
    }

    /// How much of the phase is over, from 0 to 1; 1 at rest.
    public double part() {
        return atRest() ? 1 : progress - (Math.ceil(progress) - 1);
    }

    /// The rest before the next step, if the run has one; else here at rest.
    public Playhead next(int last) {
        return at(Math.min(step + 1, last));
    }

    /// Back to rest at this step, or from rest to the step before.
    public Playhead previous() {
        return atRest() ? at(Math.max(0, step - 1)) : at(step);
    }

    /// The end of the next phase; after the last, the first of the next step: the rest between them would show what comes of
    /// that step before it has begun. At the end of the run there is only the rest.
    public Playhead nextPhase(int last) {
        if (step >= last) {
            return at(last);
        }
        double end = Math.floor(progress) + 1;
        return end <= PHASES ? new Playhead(step, end) : step + 1 < last ? new Playhead(step + 1, 1) : at(last);
    }

    /// The end of the phase before; in the first, or at rest, the last of the step before. At the start of the run there is
    /// only the rest.
    public Playhead previousPhase() {
        if (progress > 1) {
            return new Playhead(step, Math.ceil(progress) - 1);
        }
        return step == 0 ? at(0) : new Playhead(step - 1, PHASES);
    }

    /// Moved on by some seconds of playing at speed 1×; stops at rest before row `last`.
    public Playhead advanced(double seconds, int last) {
        Playhead head = this;
        double left = seconds;
        while (head.step < last && left > 0) {
            int index = Math.min((int) Math.floor(head.progress), PHASES - 1);
            double toGo = (head.progress >= PHASES ? 0 : index + 1 - head.progress) * Phase.values()[index].seconds();
            if (left < toGo) {
                return new Playhead(head.step, head.progress + left / Phase.values()[index].seconds());
            }
            left -= toGo;
            head = index + 1 == PHASES ? at(head.step + 1) : new Playhead(head.step, index + 1);
        }
        return head.step >= last ? at(last) : head;
    }

    /// The same where a shorter run has no such row.
    public Playhead within(int last) {
        return step < last || step == last && atRest() ? this : at(last);
    }
}
