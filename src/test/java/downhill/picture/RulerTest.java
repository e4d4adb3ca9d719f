package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulerTest {

    /// Widths in thousandths of an em.
    @ParameterizedTest
    @EnumSource
    void measures_as_another_reader_of_the_font_does(Typeface face) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, face.place().openStream()).deriveFont(1000f);
        FontRenderContext context = new FontRenderContext(null, true, true);
        Advances advances = Advances.of(face);
        for (char character : "wLabδΔ019.,−+·= WMil한글가".toCharArray()) {
            if (advances.covers(character)) {
                double width = font.createGlyphVector(context, new char[] {character}).getGlyphMetrics(0).getAdvance();
                assertThat(1000 * advances.of(character)).as("%s", character).isCloseTo(width, within(0.6));
            }
        }
    }

    @Test
    void every_character_that_is_painted_is_in_its_typeface() {
        for (Map.Entry<String, Frame> named : Moments.frames().entrySet()) {
            Sketch sketch = Sketch.ofPoster(named.getValue(), 960, 640);
            Bars.promises(sketch.page(13), new Box(0, 0, 300, 60), named.getValue().section(W));
            Bars.lengths(sketch.page(13), new Box(0, 0, 300, 60), named.getValue().section(W));
            LossChart.paint(sketch.page(13), new Box(0, 0, 300, 200), named.getValue(), true);
            assertThat(sketch.all(Sketch.Piece.Text.class)).as(named.getKey())
                    .allMatch(text -> Sketch.RULER.covers(text.text()), "is covered");
        }
    }

    @Test
    void every_worked_line_is_covered() {
        RandomMoments.each(31, 100, frame -> WorkedLine.of(frame).forEach(line ->
                assertThat(Sketch.RULER.covers(line.symbols().plus(line.numbers()).plus(line.result())))
                        .as(line.numbers().plain()).isTrue()));
    }

    @ParameterizedTest
    @CsvSource({"\u4e2d", "\u0e01", "\uffff"})
    void a_character_that_is_not_there_is_not_covered(String character) {
        assertThat(Sketch.RULER.covers(RichText.of(character, Typeface.MATH, Role.TEXT))).isFalse();
    }

    @Test
    void width_grows_with_the_size_and_the_text() {
        RichText text = RichText.words("slope", Role.TEXT);
        assertThat(Sketch.RULER.width(text, 26)).isEqualTo(2 * Sketch.RULER.width(text, 13));
        assertThat(Sketch.RULER.width(text.plus(text), 13)).isEqualTo(2 * Sketch.RULER.width(text, 13));
        assertThat(Sketch.RULER.width(RichText.empty(), 13)).isZero();
    }

    @Test
    void what_is_raised_is_smaller() {
        RichText raised = RichText.of("2", Typeface.MATH, Role.TEXT, Span.Script.RAISED);
        assertThat(Sketch.RULER.width(raised, 10))
                .isCloseTo(0.7 * Sketch.RULER.width(RichText.of("2", Typeface.MATH, Role.TEXT), 10), within(1e-9));
    }
}
