package downhill.descent;

/// How a run ended.
public sealed interface Ending {

    /// It made as many steps as it was asked for.
    record RanItsLength() implements Ending {
    }

    /// The step from row `row` leads to where w or L is no longer a finite number; that row is the last.
    record StoppedBeingFinite(int row) implements Ending {
    }

    /// The optimizer failed when it was asked for the step from row `row`.
    record Failed(int row, Complaint why) implements Ending {
    }
}
