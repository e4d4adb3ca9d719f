package downhill.picture;

import downhill.descent.Consequence;
import downhill.descent.Coordinate;
import java.util.List;
import java.util.OptionalInt;

/// All that the window says of a moment, without the window: made by the same code that fills it.
///
/// @param frame the moment
/// @param made what comes of the run
/// @param lines the worked lines of the step, of one weight after the other
/// @param story what the step does, in words
/// @param ledger what was promised and delivered so far, in words
/// @param ruler the edges of stability at the bottom of the present valley
/// @param ending how the run ends, in words
public record Telling(Frame frame, Consequence made, List<WorkedLine> lines, List<RichText> story, List<RichText> ledger,
        List<StabilityRuler.Notch> ruler, List<RichText> ending) {

    /// @param frame a moment at rest
    public static Telling of(Frame frame, Words words) {
        Section section = frame.section(Coordinate.W);
        Frame end = Frame.of(frame.run(), Playhead.at(frame.length()), frame.view(), frame.mode(), section.nudge());
        List<WorkedLine> lines = frame.sections().stream().map(along -> along.track().coordinate())
                .flatMap(coordinate -> WorkedLine.of(frame, coordinate).stream()).toList();
        return new Telling(frame, Consequence.of(frame.run()), lines, Story.tell(frame, words),
                new LedgerWords(frame, words).told(OptionalInt.empty()),
                StabilityRuler.notches(frame.loss(), frame.bottom(), frame.run().descent()),
                Story.ending(end, words));
    }

    /// The moment along w.
    public Section section() {
        return frame.section(Coordinate.W);
    }

    /// What comes of the run, in a sentence.
    public String verdict(Words words) {
        return Verdicts.sentence(made, frame.run().descent(), words);
    }
}
