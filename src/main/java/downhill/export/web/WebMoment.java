package downhill.export.web;

import downhill.picture.Frame;
import downhill.picture.Painting;
import downhill.picture.RichText;
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

        /// Nothing.
        public static Told nothing() {
            return new Told(List.of(), List.of());
        }
    }
}
