package downhill.descent;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What comes of a scenario within its number of steps.
///
/// @param verdict in one word
/// @param stepsToBottom after how many steps the loss is within 1 % of the bottom's, for good; empty where it isn't
/// @param bottom w\*, the bottom of the valley that the run ends in; empty where there is none, and where it comes to
///     rest on level ground
/// @param finalLoss the loss of the last row
public record Consequence(Verdict verdict, OptionalInt stepsToBottom, OptionalDouble bottom, double finalLoss) {

    /// What came of a run.
    ///
    /// @param run of a loss of one weight
    public static Consequence of(Run run) {
        Descent descent = run.descent();
        return Judgement.of(run.rows(), run.length(), run.ending(), descent, new Valleys(descent.loss()));
    }
}
