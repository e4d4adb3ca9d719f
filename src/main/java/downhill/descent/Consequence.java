package downhill.descent;

import downhill.plugin.Vector;
import java.util.Optional;
import java.util.OptionalInt;

/// What comes of a scenario within its number of steps.
///
/// @param verdict in one word
/// @param stepsToBottom after how many steps the loss is within 1 % of the bottom's, for good; empty where it isn't
/// @param bottom w\*, the bottom of the valley that the run ends in; empty where there is none, and where it comes to
///     rest on level ground
/// @param finalLoss the loss of the last row
public record Consequence(Verdict verdict, OptionalInt stepsToBottom, Optional<Vector> bottom, double finalLoss) {

    /// What came of a run. Takes its time where it is asked for first, on any thread; the run knows it then.
    public static Consequence of(Run run) {
        return run.consequence();
    }
}
