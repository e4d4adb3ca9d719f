package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WrapTest {

    private static final RichText TEXT = RichText.words("So step ", Role.TEXT)
            .plus(RichText.strong("left by 0.98", Role.STEP))
            .plus(RichText.words(", almost 10 ", Role.TEXT)).plus(RichText.symbol("δw"))
            .plus(RichText.words(".", Role.TEXT));

    private static List<RichText> lines(RichText text, double width) {
        return Wrap.lines(text, Sketch.RULER, 10, width);
    }

    @Test
    void no_line_is_wider_than_the_room() {
        for (double width = 60; width < 300; width += 7) {
            for (RichText line : lines(TEXT, width)) {
                assertThat(Sketch.RULER.width(line, 10)).isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void nothing_is_lost_and_nothing_moves() {
        for (double width = 5; width < 300; width += 7) {
            String together = lines(TEXT, width).stream().map(RichText::plain).collect(Collectors.joining(" "));
            assertThat(together).isEqualTo(TEXT.plain());
        }
    }

    @Test
    void what_has_no_space_stays_together_also_across_typefaces() {
        assertThat(lines(TEXT, 1)).extracting(RichText::plain)
                .containsExactly("So", "step", "left", "by", "0.98,", "almost", "10", "δw.");
    }

    @Test
    void every_piece_keeps_its_typeface_and_colour() {
        RichText line = lines(TEXT, 1).get(7);
        assertThat(line.spans()).first().extracting(Span::face, Span::role)
                .containsExactly(Typeface.MATH_ITALIC, Role.NUDGE);
    }

    @Test
    void an_equation_is_not_broken_where_two_thirds_of_a_line_have_room_for_it() {
        RichText text = RichText.words("The run is at ", Role.TEXT).plus(RichText.symbol("w"))
                .plus(RichText.words(" = ", Role.TEXT)).plus(RichText.strong("−0.054", Role.TEXT))
                .plus(RichText.words(" after 40 steps of 0.1 · 3 each.", Role.TEXT));
        for (double width = 120; width < 300; width += 3) {
            assertThat(lines(text, width)).extracting(RichText::plain)
                    .anyMatch(line -> line.contains("w = −0.054")).anyMatch(line -> line.contains("0.1 · 3"));
        }
        assertThat(lines(text, 50)).extracting(RichText::plain).anyMatch(line -> line.contains("w ="))
                .noneMatch(line -> line.contains("w = −0.054"));
    }

    @Test
    void a_text_that_fits_is_one_line() {
        assertThat(lines(TEXT, 1_000)).singleElement().extracting(RichText::plain).isEqualTo(TEXT.plain());
        assertThat(lines(RichText.empty(), 100)).isEmpty();
    }
}
