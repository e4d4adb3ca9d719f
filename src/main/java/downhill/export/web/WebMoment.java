package downhill.export.web;

import downhill.picture.Painting;
import downhill.picture.RichText;
import downhill.picture.Words;
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
    }
}
