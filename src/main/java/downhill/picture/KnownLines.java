package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.Run;
import java.util.List;

/// The worked lines of pictures that follow each other. They are made anew only where they tell something else, which is
/// a few times in a step: exact decimals, to see what may be called equal, take longer than all else that is painted.
public final class KnownLines {

    private Told told;
    private List<WorkedLine> lines = List.of();

    /// As [WorkedLine#of(Frame)] has them.
    List<WorkedLine> of(Frame frame) {
        Told now = new Told(frame.run(), frame.step(), frame.prediction(), frame.section(Coordinate.W).tellsChange(),
                frame.reveal().tellsNext());
        if (!now.equals(told)) {
            lines = WorkedLine.of(frame);
            told = now;
        }
        return lines;
    }

    /// All that the lines depend on.
    private record Told(Run run, int step, Prediction prediction, boolean change, boolean next) {
    }
}
