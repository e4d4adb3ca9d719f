package downhill.picture;

import downhill.descent.Run;
import downhill.plugin.Equation;
import java.util.List;
import java.util.Optional;

/// What of a frame's run is not to be told yet, and what is asked and guessed of the step before it is shown.
///
/// While the step is hidden, the frame's run ends before it: nobody who draws the frame knows the answer. What may be
/// known all the same is here.
///
/// @param hidden whether the step from here is not to be told yet
/// @param length how many steps there are in truth
/// @param asked what is asked for
/// @param guess what was guessed for this step; it stays as a mark when the step is shown
/// @param rule the lines that the hidden step is worked out by, without the numbers that come out of them
/// @param ahead whether the steps still to come are drawn, as far as the run has them
/// @param tally what a class has answered to what is asked, if that is to be seen
public record Prediction(boolean hidden, int length, Quantity asked, Optional<Guess> guess, List<Equation> rule,
        boolean ahead, Optional<Tally> tally) {

    public Prediction {
        rule = rule.stream().map(Prediction::withoutResult).toList();
    }

    /// With all steps to come drawn that are known.
    public Prediction(boolean hidden, int length, Quantity asked, Optional<Guess> guess, List<Equation> rule) {
        this(hidden, length, asked, guess, rule, true, Optional.empty());
    }

    Prediction ahead(boolean wanted) {
        return new Prediction(hidden, length, asked, guess, rule, wanted, tally);
    }

    Prediction with(Optional<Tally> answered) {
        return new Prediction(hidden, length, asked, guess, rule, ahead, answered);
    }

    /// Nothing is hidden and nothing guessed.
    static Prediction none(Run run) {
        Quantity usual = Quantity.of(run.descent().loss().weights()).getFirst();
        return new Prediction(false, run.length(), usual, Optional.empty(), List.of(), true, Optional.empty());
    }

    static Equation withoutResult(Equation line) {
        return new Equation(line.name(), line.formula(), line.result().map(number -> Double.NaN), line.values());
    }
}
