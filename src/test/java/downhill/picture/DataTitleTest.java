package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.formula.Columns;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// What is told beside a data figure's title is what is seen there.
class DataTitleTest {

    private static final List<Box> BOXES = List.of(new Box(0, 0, 700, 400), new Box(0, 0, 300, 420));

    private static Sketch sketch(int rows, DataErrors errors, String language, Box box) {
        double[] x = IntStream.range(0, rows).mapToDouble(row -> row % 37).toArray();
        double[] y = Arrays.stream(x).map(at -> 0.3 * at + at % 3 / 4).toArray();
        Sketch sketch = new Sketch();
        DataFigure.paint(new Page(sketch, Words.of(language), Sketch.RULER, 13), box,
                DataPicture.of(Columns.of(x, y), at -> 0.3 * at + 0.2, errors));
        return sketch;
    }

    private static boolean hasErrors(Sketch sketch) {
        return sketch.pieces().stream().anyMatch(piece -> piece.toString().contains("role=WARNING"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"NONE", "UNKNOWN"})
    void errors_that_are_too_many_to_be_drawn_are_not_told_as_squares_or_lengths(DataErrors errors) {
        int most = errors.areSquares() ? 150 : 400;
        for (Box box : BOXES) {
            for (String language : List.of("en", "ko")) {
                Sketch few = sketch(most, errors, language, box);
                assertThat(hasErrors(few)).isTrue();
                assertThat(String.join(" ", few.texts())).containsPattern("squares?\\b|length|정사각형|길이");
                Sketch many = sketch(most + 1, errors, language, box);
                assertThat(hasErrors(many)).isFalse();
                assertThat(String.join(" ", many.texts())).doesNotContainPattern("squares?\\b|length|정사각형|길이")
                        .containsPattern("too many|너무 많아");
            }
        }
    }

    /// There is no curve, and so there are no errors; a batch is marked all the same.
    @Test
    void of_a_loss_without_a_model_no_errors_are_told() {
        Scenario scenario = PlanePosters.fromData("hubble").withLoss("mean((x*w*b + sin(w*y))^2)")
                .withChance(chance -> chance.withBatch(8));
        Run run = PlanePosters.run(scenario);
        Frame frame = Frame.of(run, Playhead.at(0), Views.home(scenario, run.descent().loss()), downhill.picture.Mode.EXACT,
                0.1);
        Sketch sketch = new Sketch();
        DataPainter.paint(sketch.page(13), new Box(0, 0, 700, 400), frame, OptionalInt.empty());
        assertThat(hasErrors(sketch)).isFalse();
        assertThat(String.join(" ", sketch.texts())).contains("no model").doesNotContainPattern("error|square|length");
        assertThat(DataPainter.picture(frame).orElseThrow().batch()).isPresent();
    }
}
