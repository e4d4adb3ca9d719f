package downhill.lesson;

import downhill.descent.Run;
import downhill.picture.Deviation;
import downhill.picture.Guess;
import downhill.picture.Playhead;
import downhill.picture.Prediction;
import downhill.picture.Quantity;
import downhill.picture.Score;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Guessing what a step does before it is shown: which steps are hidden, what was guessed, how good it was. Immutable.
///
/// A step is shown once it has been gone into or passed, and stays so: there is no guessing it again. While guessing is
/// off nothing is hidden and nothing is taken note of.
///
/// @param on whether steps are hidden
/// @param asked what is to be guessed
/// @param seen how many steps of the run have been shown
/// @param guesses by the step they are for
public record Guessing(boolean on, Quantity asked, int seen, Map<Integer, Guess> guesses) {

    public Guessing {
        guesses = Map.copyOf(guesses);
    }

    public static Guessing off() {
        return new Guessing(false, Quantity.W, 0, Map.of());
    }

    /// On, with the steps before the playhead shown; or off, which shows the present one.
    public Guessing toggled(Playhead head) {
        return on ? revealed(head.step()).with(false) : with(true).at(head);
    }

    private Guessing with(boolean wanted) {
        return new Guessing(wanted, asked, seen, guesses);
    }

    /// Asks for another quantity. A guess of the other one for a step that is still hidden is dropped.
    public Guessing asking(Quantity wanted) {
        return wanted == asked ? this : new Guessing(on, wanted, seen, without(seen));
    }

    private Map<Integer, Guess> without(int step) {
        Map<Integer, Guess> others = new TreeMap<>(guesses);
        others.remove(step);
        return others;
    }

    /// The playhead has come here: what lies before it is shown, and the step it is in, once more than its slope is: as long
    /// as that alone is shown, there is still something to guess.
    public Guessing at(Playhead head) {
        int shown = head.progress() <= 1 ? head.step() : head.step() + 1;
        return on && shown > seen ? new Guessing(true, asked, shown, guesses) : this;
    }

    /// Shows a step, with all before it.
    public Guessing revealed(int step) {
        return on && step >= seen ? new Guessing(true, asked, step + 1, guesses) : this;
    }

    /// A guess for a step, in place of an earlier one; none for a step that is shown.
    public Guessing guessed(int step, double value) {
        return guessed(step, Vector.of(value));
    }

    /// The same of a point, or of a direction: what is no guess of what is asked is none.
    public Guessing guessed(int step, Vector value) {
        if (!on || step != seen || !Guess.isGuess(asked, value)) {
            return this;
        }
        Map<Integer, Guess> more = new TreeMap<>(guesses);
        more.put(step, new Guess(asked, value));
        return new Guessing(true, asked, seen, more);
    }

    /// The same for a loss of so many weights: what such a loss doesn't have is neither asked for nor guessed.
    public Guessing within(int weights) {
        if (asked.within(weights) == asked) {
            return this;
        }
        Map<Integer, Guess> fitting = new TreeMap<>(guesses);
        fitting.values().removeIf(guess -> !Quantity.of(weights).contains(guess.quantity()));
        return new Guessing(on, asked.within(weights), seen, fitting);
    }

    /// The same for another run: nothing guessed yet, and shown only what lies before the playhead.
    public Guessing forAnotherRun(Playhead head) {
        return new Guessing(on, asked, 0, Map.of()).at(head);
    }

    /// Whether a step of a run is there but not shown.
    public boolean hides(int step, Run run) {
        return on && step >= seen && step < run.length();
    }

    /// As much of a run as is shown.
    public Run shownOf(Run run) {
        return on && seen < run.length() ? run.upTo(seen) : run;
    }

    /// What a picture of a step may know of it.
    public Prediction prediction(int step, Run run) {
        boolean hidden = hides(step, run);
        return new Prediction(hidden, run.length(), asked, on ? Optional.ofNullable(guesses.get(step)) : Optional.empty(),
                hidden ? run.working(step) : List.of());
    }

    /// How far the guess for a step was off, once that is shown.
    public Optional<Deviation> deviation(int step, Run run) {
        return Optional.ofNullable(guesses.get(step)).filter(guess -> on && step < Math.min(seen, run.length()))
                .map(guess -> Deviation.of(guess, run, step));
    }

    /// Of all guesses whose steps are shown.
    public Score score(Run run) {
        return Score.of(guesses.keySet().stream().sorted().flatMap(step -> deviation(step, run).stream()).toList());
    }
}
