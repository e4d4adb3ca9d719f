package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/// Where hats are, by the outlines in the typefaces themselves.
class HatsTest {

    private static final int EM = 1000;

    @Test
    void an_upright_letter_has_its_hat_in_the_middle() throws IOException {
        assertThat(middle(Typeface.MATH, hat(Typeface.MATH, "m"))).isCloseTo(852 / 2.0, within(1.0));
    }

    @Test
    void a_slanted_letter_has_it_further_to_the_right_with_its_top() throws IOException {
        assertThat(middle(Typeface.MATH_ITALIC, hat(Typeface.MATH_ITALIC, "m"))).isCloseTo(825 / 2.0 + 70, within(1.0));
        assertThat(middle(Typeface.MATH_ITALIC, hat(Typeface.MATH_ITALIC, "v"))).isCloseTo(429 / 2.0 + 70, within(1.0));
    }

    @Test
    void a_hat_that_stands_alone_is_where_the_mark_is() throws IOException {
        for (Typeface face : List.of(Typeface.MATH, Typeface.MATH_ITALIC)) {
            Hats.Placed mark = hat(face, "v");
            assertThat(middle(face, mark.alone(EM))).isCloseTo(middle(face, mark), within(1.0));
        }
    }

    @Test
    void what_follows_a_hat_is_where_it_would_be_without() {
        RichText with = RichText.of("m\u0302v", Typeface.MATH_ITALIC, Role.TEXT);
        assertThat(Hats.placed(with, EM, Sketch.RULER)).extracting(Hats.Placed::x).element(2).isEqualTo(825.0);
    }

    private static Hats.Placed hat(Typeface face, String letter) {
        return Hats.placed(RichText.of(letter + "\u0302", face, Role.TEXT), EM, Sketch.RULER).get(1);
    }

    /// Of the ink, in thousandths of an em from the line's beginning.
    private static double middle(Typeface face, Hats.Placed placed) throws IOException {
        try (InputStream in = face.place().openStream();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            int character = placed.span().text().codePointAt(0);
            GlyphData glyph = font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(character));
            return placed.x() + (glyph.getXMinimum() + glyph.getXMaximum()) / 2.0;
        }
    }
}
