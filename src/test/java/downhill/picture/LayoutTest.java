package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

    /// How much of a line's height boxes may share before letters would touch.
    private static final double LEADING = 0.2;

    @ParameterizedTest
    @CsvSource({"640, 480", "960, 640", "1024, 768", "1440, 900", "3840, 2160"})
    void every_text_is_on_the_page(double width, double height) {
        Box page = new Box(0, 0, width, height);
        List<String> outside = new ArrayList<>();
        for (Map.Entry<String, Frame> named : Moments.frames().entrySet()) {
            for (Sketch.Piece.Text text : drawn(named.getValue(), width, height)) {
                if (!page.holds(letters(text))) {
                    outside.add(named.getKey() + ": " + text.text().plain());
                }
            }
        }
        assertThat(outside).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"640, 480", "960, 640", "1024, 768", "1440, 900", "3840, 2160"})
    void no_text_lies_on_another(double width, double height) {
        List<String> overlaps = new ArrayList<>();
        for (Map.Entry<String, Frame> named : Moments.frames().entrySet()) {
            List<Sketch.Piece.Text> texts = drawn(named.getValue(), width, height);
            for (int one = 0; one < texts.size(); one++) {
                for (int other = one + 1; other < texts.size(); other++) {
                    if (letters(texts.get(one)).overlaps(letters(texts.get(other)))) {
                        overlaps.add(named.getKey() + ": " + texts.get(one).text().plain() + " / "
                                + texts.get(other).text().plain());
                    }
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1e-9w^2", "-1e-9w^2", "-0.001w^2", "w^2/2e4", "-1e6w^2", "-123456789 w", "1e-5 - 1e-9 w^2"})
    void numbers_of_any_size_fit_beside_their_axis(String loss) {
        Frame frame = Moment.of(loss, 3, 0.1).at(3).frame();
        Box page = new Box(0, 0, 640, 480);
        assertThat(Sketch.ofFigures(frame, 640, 480).all(Sketch.Piece.Text.class))
                .allSatisfy(text -> assertThat(page.holds(letters(text))).as(text.text().plain()).isTrue());
        Sketch ledger = new Sketch();
        LedgerChart.paint(ledger.page(13), new Box(0, 0, 330, 84), frame, OptionalInt.empty());
        List<Sketch.Piece.Text> texts = ledger.all(Sketch.Piece.Text.class);
        texts.forEach(one -> assertThat(texts).as(one.text().plain())
                .filteredOn(other -> other != one && letters(other).overlaps(letters(one))).isEmpty());
    }

    private static List<Sketch.Piece.Text> drawn(Frame frame, double width, double height) {
        Sketch sketch = frame.head().atRest() ? Sketch.ofPoster(frame, width, height)
                : Sketch.ofFigures(frame, width, height);
        return sketch.all(Sketch.Piece.Text.class);
    }

    /// The part of a text's box that letters reach.
    private static Box letters(Sketch.Piece.Text text) {
        double spare = LEADING * text.size();
        return new Box(text.box().left(), text.box().top() + spare, text.box().width(),
                text.box().height() - 2 * spare);
    }

    @Test
    void places_that_are_not_numbers_are_never_drawn() {
        for (Frame frame : Moments.frames().values()) {
            Sketch sketch = Sketch.ofPoster(frame, 960, 640);
            sketch.all(Sketch.Piece.Line.class).forEach(line -> assertFinite(line.points()));
            sketch.all(Sketch.Piece.Area.class).forEach(area -> assertFinite(area.corners()));
            sketch.all(Sketch.Piece.Segments.class).forEach(hatching -> assertFinite(hatching.pairs()));
            sketch.all(Sketch.Piece.Dot.class).forEach(dot -> assertFinite(Points.of(dot.x(), dot.y())));
        }
    }

    private static void assertFinite(Points points) {
        assertThat(DoubleStream.concat(Arrays.stream(points.xs()), Arrays.stream(points.ys()))
                .allMatch(Double::isFinite)).isTrue();
    }
}
