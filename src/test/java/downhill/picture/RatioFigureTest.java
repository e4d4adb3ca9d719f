package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two changes and their ratio, where there is no slope yet.
class RatioFigureTest {

    private static Sketch sketch(double start, double nudge, double progress) {
        Frame frame = Moment.of("w^2", start, 0.15).nudge(nudge).in(Mode.RATIO).frame();
        return Sketch.ofFigures(Frame.of(frame.run(), new Playhead(0, progress), frame.view(), Mode.RATIO, nudge), 900, 700);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2 | 0.5 | δL = +2.25 | δL/δw = 2.25 / 0.5 = 4.5",
        "-2 | 0.5 | δL = −1.75 | δL/δw = −1.75 / 0.5 = −3.5", "3 | 0.013 | δL = +0.0782 | δL/δw = 0.0782 / 0.013 ≈ 6.01"})
    void the_changes_come_first_and_then_their_ratio(double start, double nudge, String change, String ratio) {
        assertThat(sketch(start, nudge, 0.5).texts()).contains(change).doesNotContain(ratio);
        assertThat(sketch(start, nudge, 1).texts()).contains(change, ratio);
    }

    @Test
    void nothing_tells_the_slope_or_the_step() {
        for (double progress : new double[] {0, 0.01, 0.5, 1, 2, 4}) {
            Sketch sketch = sketch(3, 0.5, progress);
            assertThat(String.join("\n", sketch.texts())).doesNotContain("= 6.00", "= +6.00", "Δw");
            assertThat(sketch.all(Sketch.Piece.Line.class)).extracting(line -> line.stroke().role())
                    .doesNotContain(Role.STEP);
        }
        assertThat(sketch(3, 0.5, 0.01).texts()).as("before anything has changed").noneMatch(text -> text.contains("δL ="));
        Frame frame = Moment.of("w^2", 3, 0.15).nudge(0.5).in(Mode.RATIO).frame();
        for (String language : Words.languages()) {
            assertThat(FigureSentence.of(frame, Words.of(language))).contains("0.5", "+3.25").doesNotContain("6.00");
        }
    }

    @Test
    void two_weights_have_slopes_from_the_start() {
        Frame frame = Moment.of(Catalogue.find("tilted-valley").orElseThrow()).in(Mode.RATIO).frame();
        assertThat(frame.sections()).extracting(Section::mode).containsOnly(Mode.EXACT);
    }
}
