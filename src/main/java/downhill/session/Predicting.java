package downhill.session;

import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.lesson.Guessing;
import downhill.picture.Playhead;
import downhill.picture.Prediction;
import downhill.picture.Quantity;
import java.util.function.Supplier;

/// The session's guessing: what is hidden of the run that is looked at, and what is guessed. Nothing here can be undone.
public final class Predicting {

    private final Supplier<Run> run;
    private final Supplier<Playhead> head;
    private final Runnable changed;
    private Guessing guessing = Guessing.off();
    private Run whole;
    private int seen;
    private Run visible;

    /// @param run the run that is looked at
    /// @param head where in it we are
    /// @param changed told whenever anything here is another than it was
    public Predicting(Supplier<Run> run, Supplier<Playhead> head, Runnable changed) {
        this.run = run;
        this.head = head;
        this.changed = changed;
    }

    public Guessing guessing() {
        return guessing;
    }

    public void toggle() {
        become(guessing.toggled(head.get()));
    }

    public void ask(Quantity quantity) {
        become(guessing.asking(quantity));
    }

    /// Guesses what comes of the present step.
    public void guess(double value) {
        become(guessing.guessed(head.get().step(), value));
    }

    /// Shows the present step.
    ///
    /// @return whether it was hidden
    public boolean reveal() {
        boolean hidden = guessing.hides(head.get().step(), run.get());
        if (hidden) {
            become(guessing.revealed(head.get().step()));
        }
        return hidden;
    }

    private void become(Guessing wanted) {
        guessing = wanted;
        changed.run();
    }

    /// The playhead has moved; tells nobody.
    public void moved() {
        guessing = guessing.at(head.get());
    }

    /// Another run begins anew. The nudge is only how a run is looked at.
    public void accepted(Scenario before, Scenario now) {
        if (!before.withNudge(now.nudge()).equals(now)) {
            guessing = guessing.forAnotherRun(head.get());
        }
    }

    public void reset() {
        guessing = Guessing.off();
    }

    /// As much of the run as is shown: the same object as long as that is the same.
    public Run visible() {
        if (whole != run.get() || seen != guessing.seen()) {
            whole = run.get();
            seen = guessing.seen();
            visible = guessing.shownOf(whole);
        }
        return visible;
    }

    public Prediction prediction() {
        return guessing.prediction(head.get().step(), run.get());
    }
}
