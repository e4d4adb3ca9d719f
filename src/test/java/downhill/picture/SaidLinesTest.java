package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Run;
import downhill.descent.Scenario;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidLinesTest {

    private static final double LARGEST = 1.3;
    private static final double CLOSE = 1.3;

    /// The words of a poster.
    ///
    /// @param lines what is said, and last where in the run we are
    /// @param em the size of ordinary text
    private record Said(List<Sketch.Piece.Text> lines, List<RichText> story, double width, double em) {

        static Said of(Scenario scenario, String language, double width, double height) {
            Run run = PlanePosters.run(scenario);
            Frame frame = Frame.of(run, Playhead.at(2), Views.home(scenario, run.descent().loss()), Mode.EXACT, 0.02);
            Words words = Words.of(language);
            Sketch sketch = new Sketch();
            Poster.paint(new Page(sketch, words, Sketch.RULER, 13), new Box(0, 0, width, height), frame);
            double em = PosterLayout.em(width, height);
            Box caption = PosterLayout.usual(new Box(0, 0, width, height)).caption();
            List<Sketch.Piece.Text> lines = sketch.all(Sketch.Piece.Text.class).stream()
                    .filter(text -> Math.abs(text.box().left() - 1.6 * em) < 0.5 && text.box().top() > caption.top())
                    .toList();
            return new Said(lines, Story.tell(frame, words), 0.57 * width - 1.6 * em, em);
        }

        String first() {
            return lines.getFirst().text().plain();
        }

        double size() {
            return lines.getFirst().size();
        }

        double pitch() {
            return lines.get(1).box().middleY() - lines.getFirst().box().middleY();
        }

        /// From the last line that is said to the one below.
        double gap() {
            return lines.getLast().box().middleY() - lines.get(lines.size() - 2).box().middleY();
        }

        /// What lies between the first line's upper edge and the line below, in lines of text of some size.
        double linesOf(double larger) {
            double room = lines.getLast().box().middleY() - 1.15 * em - lines.getFirst().box().middleY() + 0.6 * size();
            return (room - 1.2 * larger) / (CLOSE * larger) + 1;
        }
    }

    private static Stream<Scenario> ofTwoWeights() {
        return Stream.concat(Stream.of("hubble", "penguins", "anscombe-1").map(PlanePosters::fromData),
                Stream.of("tilted-valley", "long-valley", "rosenbrock")
                        .map(id -> Catalogue.find(id).orElseThrow().scenario()));
    }

    @ParameterizedTest
    @CsvSource({"en, 1920, 1080", "en, 1440, 900", "en, 1024, 768", "ko, 1440, 900", "ko, 1024, 768"})
    void are_so_large_that_larger_letters_would_not_fit(String language, double width, double height) {
        ofTwoWeights().map(scenario -> Said.of(scenario, language, width, height)).forEach(said -> {
            double larger = 1.12 * said.size();
            long needed = said.story().stream()
                    .mapToLong(sentence -> Wrap.lines(sentence, Sketch.RULER, larger, said.width()).size()).sum();
            assertThat(larger > LARGEST * said.em() || needed > said.linesOf(larger)).as(said.first()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"en, 1920, 1080", "en, 1440, 900", "en, 1024, 768", "ko, 1440, 900", "ko, 1024, 768"})
    void stand_clearly_further_from_the_line_below_them_than_from_each_other(String language, double width, double height) {
        ofTwoWeights().map(scenario -> Said.of(scenario, language, width, height)).forEach(said ->
                assertThat(said.gap()).as(said.first()).isGreaterThan(1.55 * said.em())
                        .isGreaterThan(1.05 * said.pitch()));
    }
}
