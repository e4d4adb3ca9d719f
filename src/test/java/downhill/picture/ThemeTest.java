package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    /// What words and numbers are written in.
    private static final Set<Role> TEXTS =
            Set.of(Role.NUDGE, Role.GUESS, Role.SLOPE, Role.STEP, Role.CURVE, Role.WARNING, Role.TEXT, Role.DIM);

    static Stream<Theme> themes() {
        return Theme.all().stream();
    }

    /// The relative luminance of a colour: 0.2126·R + 0.7152·G + 0.0722·B with each channel made linear, as WCAG 2.2
    /// defines it.
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// (L₁ + 0.05)/(L₂ + 0.05) with the lighter colour's luminance above.
    private static double contrast(Theme theme, Role one, Role other) {
        double first = luminance(theme.colour(one));
        double second = luminance(theme.colour(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void text_can_be_read_on_a_card(Theme theme) {
        assertThat(TEXTS).allSatisfy(role ->
                assertThat(contrast(theme, role, Role.CARD)).as(role.name()).isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void text_can_be_read_on_the_background_and_in_the_rectangle(Theme theme) {
        assertThat(contrast(theme, Role.TEXT, Role.BACKGROUND)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(theme, Role.DIM, Role.BACKGROUND)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(theme, Role.SLOPE, Role.SLOPE_FILL)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void the_path_stands_out_from_the_card(Theme theme) {
        assertThat(contrast(theme, Role.PATH, Role.CARD)).isGreaterThanOrEqualTo(3);
    }

    /// The lightness of Ottosson's OKLab: equal differences look equally large.
    private static double lightness(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double red = linear(rgb >> 16);
        double green = linear(rgb >> 8 & 255);
        double blue = linear(rgb & 255);
        return 0.2104542553 * Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
                + 0.793617785 * Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
                - 0.0040720468 * Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void levels_get_lighter_in_even_steps_so_that_they_can_be_told_without_seeing_colours(Theme theme) {
        double[] lightness = Stream.of(Role.values()).filter(role -> role.name().startsWith("LEVEL_"))
                .mapToDouble(role -> lightness(theme.colour(role))).toArray();
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
    void contrast_is_what_the_standard_says() {
        Map<Role, String> colours = new EnumMap<>(Theme.light().colours());
        colours.put(Role.TEXT, "#767676");
        assertThat(contrast(new Theme("grey", false, colours), Role.TEXT, Role.CARD)).isBetween(4.54, 4.55);
        colours.put(Role.TEXT, "#000000");
        assertThat(contrast(new Theme("black", false, colours), Role.TEXT, Role.CARD)).isEqualTo(21);
    }

    @Test
    void a_theme_without_a_colour_is_refused() {
        Map<Role, String> colours = new EnumMap<>(Theme.light().colours());
        colours.remove(Role.STEP);
        assertThatThrownBy(() -> new Theme("poor", false, colours)).hasMessageContaining("STEP");
    }

    @Test
    void is_found_by_its_name() {
        assertThat(Theme.find("light")).contains(Theme.light());
        assertThat(Theme.find("pink")).isEmpty();
    }
}
