package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether what is written and drawn can be seen on what it is written and drawn on.
class ThemeContrastTest {

    private static final double AMBIENT = 0.2;

    /// What words and numbers are written in.
    private static final Set<Role> TEXTS = Stream.concat(Theme.light().inks().keySet().stream(),
            Stream.of(Role.TEXT, Role.DIM)).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));

    /// What has to be seen to understand a picture or to use a control. Grid and separating lines, and the fill below an
    /// outline, only help.
    private static final Set<Role> GRAPHICS = EnumSet.complementOf(EnumSet.of(Role.BACKGROUND, Role.CARD, Role.LINE,
            Role.GRID, Role.SLOPE_FILL, Role.LEVEL_1, Role.LEVEL_2, Role.LEVEL_3, Role.LEVEL_4, Role.LEVEL_5, Role.LEVEL_6,
            Role.LEVEL_7, Role.LEVEL_8, Role.LEVEL_9, Role.LEVEL_10, Role.LEVEL_11, Role.LEVEL_12));

    static Stream<Theme> themes() {
        return Theme.all().stream();
    }

    private static Seen mark(Theme theme, Role role) {
        return Seen.of(theme.colour(role));
    }

    private static Seen ink(Theme theme, Role role) {
        return Seen.of(theme.ink(role));
    }

    private static void isReadable(Theme theme, String what, Seen text, Seen ground) {
        boolean projected = theme.equals(Theme.projector());
        assertThat(text.contrast(ground)).as("%s, %s", theme.id(), what).isGreaterThanOrEqualTo(projected ? 7 : 4.5);
        if (projected) {
            assertThat(text.contrast(ground, AMBIENT)).as("%s in a bright room", what).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void words_can_be_read_on_cards_and_between_them(Theme theme) {
        for (Role role : TEXTS) {
            isReadable(theme, role + " on a card", ink(theme, role), mark(theme, Role.CARD));
            isReadable(theme, role + " between cards", ink(theme, role), mark(theme, Role.BACKGROUND));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void words_can_be_read_on_buttons_that_are_filled(Theme theme) {
        for (Role role : List.of(Role.STEP, Role.GUESS)) {
            isReadable(theme, "on a button of " + role, mark(theme, Role.CARD), ink(theme, role));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void the_area_below_the_slope_can_have_words_in_it(Theme theme) {
        Seen area = Seen.over(theme.colour(Role.CARD), theme.colour(Role.SLOPE_FILL), SlopeFigure.AREA);
        isReadable(theme, "in the area", ink(theme, Role.SLOPE), area);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void marks_stand_out_from_the_card(Theme theme) {
        assertThat(GRAPHICS).allSatisfy(role -> assertThat(mark(theme, role).contrast(mark(theme, Role.CARD)))
                .as("%s, %s", theme.id(), role).isGreaterThanOrEqualTo(3));
        assertThat(mark(theme, Role.EDGE).contrast(mark(theme, Role.BACKGROUND))).as("edge").isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void the_strips_stand_out_from_the_area_that_they_are_cut_from(Theme theme) {
        Seen area = Seen.over(theme.colour(Role.CARD), theme.colour(Role.SLOPE_FILL), SlopeFigure.AREA);
        assertThat(List.of(Role.SLOPE, Role.STEP, Role.NUDGE)).allSatisfy(role ->
                assertThat(mark(theme, role).contrast(area)).as("%s, %s", theme.id(), role).isGreaterThanOrEqualTo(3));
    }

    @Test
    void pictures_have_words_in_no_other_colours() throws IOException {
        Theme theme = Theme.light();
        Set<String> known = TEXTS.stream().map(theme::ink).collect(Collectors.toSet());
        Pattern text = Pattern.compile("<tspan[^>]* fill=\"([^\"]*)\"");
        for (String name : Golden.names()) {
            String picture = Files.readString(Path.of("src/test/resources/downhill/picture/golden", name + ".svg"));
            assertThat(text.matcher(picture).results().map(found -> found.group(1))).as(name).isSubsetOf(known);
        }
    }
}
