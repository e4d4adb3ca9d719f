package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.Run;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The worked lines of pictures that follow each other. They are made anew only where they tell something else, which is
/// a few times in a step: exact decimals, to see what may be called equal, take longer than all else that is painted.
public final class KnownLines {

    private final Map<Coordinate, List<WorkedLine>> lines = new EnumMap<>(Coordinate.class);
    private final WorkedFormulas formulas = new WorkedFormulas();
    private Told told;

    /// As [WorkedLine#of(Frame)] has them.
    List<WorkedLine> of(Frame frame) {
        return of(frame, Coordinate.W);
    }

    /// As [WorkedLine#of(Frame, Coordinate)] has them.
    public List<WorkedLine> of(Frame frame, Coordinate coordinate) {
        Told now = new Told(frame.run(), frame.step(), frame.prediction(), frame.section(Coordinate.W).tellsChange(),
                frame.reveal().tellsNext());
        if (!now.equals(told)) {
            lines.clear();
            told = now;
        }
        return lines.computeIfAbsent(coordinate, each -> WorkedLine.of(frame, each, formulas));
    }

    /// All that the lines depend on.
    private record Told(Run run, int step, Prediction prediction, boolean change, boolean next) {
    }
}
