package downhill.export.web;

import downhill.descent.Run;
import downhill.picture.Frame;
import downhill.picture.LaneFacts;
import downhill.picture.Mark;
import downhill.picture.Numbers;
import downhill.picture.Painting;
import downhill.picture.RaceFrame;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Section;
import downhill.picture.Story;
import downhill.picture.Words;
import downhill.picture.WorkedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A moment that a page shows.
///
/// @param step its row, from 0
/// @param phase which of the step's phases has ended, from 1; 0 at rest
/// @param figure its picture
/// @param told what is said of it
public record WebMoment(int step, int phase, Painting figure, Function<Words, Told> told) {

    /// What is said of a moment, in one language.
    ///
    /// @param formulas lines of mathematics
    /// @param sentences in words
    public record Told(List<RichText> formulas, List<RichText> sentences) {

        public Told {
            formulas = List.copyOf(formulas);
            sentences = List.copyOf(sentences);
        }

        /// The step of a moment, worked out and in words.
        public static Told of(Frame frame, Words words) {
            List<RichText> formulas = new ArrayList<>();
            for (Section along : frame.sections()) {
                for (WorkedLine line : WorkedLine.of(frame, along.track().coordinate())) {
                    formulas.add(line.symbols());
                    formulas.add(line.numbers());
                }
            }
            return new Told(formulas, Story.tell(frame, words));
        }

        /// Each run with its loss at a moment.
        ///
        /// @param facts of all runs, in their order
        public static Told of(RaceFrame race, List<LaneFacts> facts) {
            List<RichText> lines = new ArrayList<>();
            for (int lane = 0; lane < race.runs().size(); lane++) {
                if (!race.lane(lane).hidden()) {
                    Run run = race.runs().get(lane);
                    double loss = run.loss(Math.min(race.row(lane), run.length()));
                    RichText name = RichText.strong(facts.get(lane).name(), Mark.of(facts.get(lane).mark()).role());
                    RichText between = RichText.words(",  ", Role.TEXT);
                    lines.add(name.plus(between).plus(RichText.symbol("a"))
                            .plus(RichText.symbol(" = " + Numbers.exact(run.descent().rate()))).plus(between)
                            .plus(RichText.symbol("L = " + Numbers.significant(loss, 3))));
                }
            }
            return new Told(List.of(), lines);
        }

        /// Nothing.
        public static Told nothing() {
            return new Told(List.of(), List.of());
        }
    }
}
