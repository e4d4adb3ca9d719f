package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether roles that are seen together can be told apart by eyes that lack one kind of cone.
class ThemeDifferenceTest {

    /// How far apart two colours are that nothing else tells apart, and two that shape or hatching tell apart, too.
    private static final double BY_COLOUR_ALONE = 20;
    private static final double BY_SHAPE_TOO = 12;
    /// Where a legend names both.
    private static final double BY_WORD_TOO = 7;

    private static final List<Role> PICTURE = List.of(Role.NUDGE, Role.SLOPE, Role.CURVE, Role.STEP, Role.PATH, Role.GUESS,
            Role.WARNING);
    /// Hatched or an arrow; dots; a diamond; squares or lengths of errors.
    private static final Set<Role> SHAPED = Set.of(Role.STEP, Role.PATH, Role.GUESS, Role.WARNING);

    private static final List<Role> VERDICTS = List.of(Role.STAYS, Role.CRAWLS, Role.GLIDES, Role.FALLS_ON, Role.ZIG_ZAGS,
            Role.NEVER_SETTLES, Role.RUNS_AWAY);
    /// A zig-zag line; hatched one way; hatched the other.
    private static final Set<Role> HATCHED = Set.of(Role.ZIG_ZAGS, Role.NEVER_SETTLES, Role.RUNS_AWAY);

    private static final List<Role> VALLEYS = List.of(Role.VALLEY_1, Role.VALLEY_2, Role.VALLEY_3, Role.VALLEY_4);

    /// Each has a [Mark] of a shape of its own.
    private static final List<Role> LANES = Stream.of(Mark.values()).map(Mark::role).toList();

    static Stream<Theme> themes() {
        return Theme.all().stream();
    }

    private static void areTold(Theme theme, List<Role> roles, Set<Role> shaped) {
        for (Role one : roles) {
            for (Role other : roles.subList(roles.indexOf(one) + 1, roles.size())) {
                double least = shaped.contains(one) || shaped.contains(other) ? BY_SHAPE_TOO : BY_COLOUR_ALONE;
                for (ColourVision eyes : ColourVision.values()) {
                    Lab first = eyes.sees(Seen.of(theme.colour(one))).lab();
                    Lab second = eyes.sees(Seen.of(theme.colour(other))).lab();
                    assertThat(first.difference(second)).as("%s: %s and %s, %s", theme.id(), one, other, eyes)
                            .isGreaterThanOrEqualTo(least);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void the_roles_of_a_picture(Theme theme) {
        areTold(theme, PICTURE, SHAPED);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void what_comes_of_a_rate(Theme theme) {
        areTold(theme, VERDICTS, HATCHED);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void the_valleys_that_runs_end_in(Theme theme) {
        areTold(theme, VALLEYS, Set.of());
    }

    /// Pale where many steps are needed, a valley must still not look like what has not come to rest at all.
    @ParameterizedTest
    @MethodSource("themes")
    void a_valley_of_any_strength_and_what_crawls_on_the_map(Theme theme) {
        String card = theme.colour(Role.CARD);
        Lab crawls = Seen.over(card, theme.colour(Role.CRAWLS), MapCells.CRAWLING).lab();
        for (Role valley : VALLEYS) {
            for (double strength = MapCells.PALEST; strength <= 1; strength += 0.02) {
                assertThat(Seen.over(card, theme.colour(valley), strength).lab().difference(crawls))
                        .as("%s: %s at %s", theme.id(), valley, strength).isGreaterThan(BY_WORD_TOO);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void the_runs_that_are_compared(Theme theme) {
        areTold(theme, LANES, Set.copyOf(LANES));
    }
}
