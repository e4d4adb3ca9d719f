package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    static Stream<Theme> themes() {
        return Theme.all().stream();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void levels_get_lighter_in_even_steps_so_that_they_can_be_told_without_seeing_colours(Theme theme) {
        double[] lightness = Stream.of(Role.values()).filter(role -> role.name().startsWith("LEVEL_"))
                .mapToDouble(role -> Seen.of(theme.colour(role)).lightness()).toArray();
        assertThat(lightness).hasSize(12);
        double step = (lightness[11] - lightness[0]) / 11;
        assertThat(step).isGreaterThan(0.045);
        for (int level = 1; level < 12; level++) {
            assertThat(lightness[level] - lightness[level - 1]).as("level %s", level)
                    .isBetween(0.9 * step, 1.1 * step);
        }
    }

    @Test
    void light_that_falls_on_a_colour_mixes_it_with_white_or_black() {
        Theme theme = Theme.light();
        Fill fill = Fill.of(Role.LEVEL_1);
        assertThat(theme.colour(fill)).isEqualTo(theme.colour(Role.LEVEL_1));
        assertThat(theme.colour(fill.shaded(1))).isEqualTo("#FFFFFF");
        assertThat(theme.colour(fill.shaded(-1))).isEqualTo("#000000");
        assertThat(theme.rgb(Fill.of(Role.CARD).shaded(-0.2))).isEqualTo(0xCCCCCC);
    }

    @Test
    void words_are_in_the_colour_of_their_role_or_in_its_ink() {
        Theme theme = Theme.light();
        assertThat(theme.ink(Role.DIM)).isEqualTo(theme.colour(Role.DIM));
        assertThat(theme.ink(Role.PATH)).isNotEqualTo(theme.colour(Role.PATH));
        SvgPen pen = new SvgPen(theme, 100, 100, Sketch.RULER);
        Page.of(pen, theme, Sketch.WORDS, Sketch.RULER, 13).text(RichText.symbol("w", Role.PATH), 13, 0, 0, Page.Align.LEFT);
        assertThat(pen.document()).contains(theme.ink(Role.PATH)).doesNotContain(theme.colour(Role.PATH));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void a_runs_mark_among_words_is_in_the_colour_that_it_has_in_figures(Theme theme) {
        for (Mark mark : Mark.values()) {
            assertThat(theme.ink(new Span(mark.sign(), Typeface.BOLD, mark.role(), Span.Script.LINE)))
                    .isEqualTo(theme.colour(mark.role()));
            assertThat(theme.ink(new Span("Momentum", Typeface.BOLD, mark.role(), Span.Script.LINE)))
                    .isEqualTo(theme.ink(mark.role()));
        }
    }

    @Test
    void only_the_projector_has_heavy_lines() {
        assertThat(width(Theme.light())).isEqualTo("2");
        assertThat(width(Theme.dark())).isEqualTo("2");
        assertThat(width(Theme.projector())).isEqualTo("3.2");
    }

    /// How wide a line is drawn that is meant to be 2 wide.
    private static String width(Theme theme) {
        SvgPen pen = new SvgPen(theme, 100, 100, Sketch.RULER);
        Page page = Page.of(pen, theme, Sketch.WORDS, Sketch.RULER, 13);
        page.pen().line(0, 0, 10, 10, page.stroke(Role.CURVE, 2));
        return pen.document().replaceAll("(?s).*stroke-width=\"([^\"]*)\".*", "$1");
    }

    @Test
    void a_theme_without_a_colour_is_refused() {
        Map<Role, String> colours = new EnumMap<>(Theme.light().colours());
        colours.remove(Role.STEP);
        assertThatThrownBy(() -> new Theme("poor", false, 1, colours, Map.of())).hasMessageContaining("STEP");
    }

    @Test
    void is_found_by_its_name() {
        assertThat(Theme.find("light")).contains(Theme.light());
        assertThat(Theme.find("projector")).contains(Theme.projector());
        assertThat(Theme.find("pink")).isEmpty();
    }
}
