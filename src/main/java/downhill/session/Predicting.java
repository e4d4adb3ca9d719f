package downhill.session;

import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.lesson.Guessing;
import downhill.picture.Playhead;
import downhill.picture.Prediction;
import downhill.picture.Quantity;
import downhill.plugin.Vector;
import java.util.Optional;

/// The session's guessing: what is hidden of the run that is looked at, and what is guessed. Nothing here can be undone.
public final class Predicting {

    private final Editing editing;
    private final Player player;
    private final Signal changed = new Signal();
    private Guessing guessing;
    private Run whole;
    private int seen;
    private Run visible;

    Predicting(Editing editing, Player player, Optional<Quantity> asked) {
        this.editing = editing;
        this.player = player;
        guessing = begun(asked, head());
    }

    /// Given whenever anything here is another than it was.
    Signal changed() {
        return changed;
    }

    /// What is asked for; nothing while steps are simply shown.
    Optional<Quantity> asked() {
        return guessing().on() ? Optional.of(guessing().asked()) : Optional.empty();
    }

    /// Begins anew with something to be predicted, or with nothing.
    void show(Optional<Quantity> quantity) {
        become(begun(quantity, head()));
    }

    private static Guessing begun(Optional<Quantity> asked, Playhead head) {
        return asked.map(wanted -> Guessing.off().asking(wanted).toggled(head)).orElse(Guessing.off());
    }

    private Playhead head() {
        return player.head().within(editing.run().length());
    }

    /// What is asked and guessed, of the run that is looked at: a loss of two weights is asked other things than one of one.
    public Guessing guessing() {
        return guessing.within(editing.run().descent().loss().weights());
    }

    public void toggle() {
        become(guessing().toggled(head()));
    }

    public void ask(Quantity quantity) {
        become(guessing().asking(quantity));
    }

    /// Guesses what comes of the present step.
    public void guess(double value) {
        guess(Vector.of(value));
    }

    /// The same of a point, or of a direction.
    public void guess(Vector value) {
        become(guessing().guessed(head().step(), value));
    }

    /// Shows the present step.
    ///
    /// @return whether it was hidden
    public boolean reveal() {
        boolean hidden = guessing().hides(head().step(), editing.run());
        if (hidden) {
            become(guessing().revealed(head().step()));
        }
        return hidden;
    }

    private void become(Guessing wanted) {
        guessing = wanted;
        changed.run();
    }

    /// The playhead has moved; tells nobody.
    public void moved() {
        guessing = guessing().at(head());
    }

    /// Another run begins anew.
    void accepted(Scenario before, Scenario now) {
        if (!before.equals(now)) {
            guessing = guessing().forAnotherRun(head());
        }
    }

    /// As much of the run as is shown: the same object as long as that is the same.
    public Run visible() {
        if (whole != editing.run() || seen != guessing().seen()) {
            whole = editing.run();
            seen = guessing().seen();
            visible = guessing().shownOf(whole);
        }
        return visible;
    }

    public Prediction prediction() {
        return guessing().prediction(head().step(), editing.run());
    }
}
