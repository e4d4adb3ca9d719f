package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.picture.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemingTest {

    private final Signal changed = new Signal();
    private final Theming theming = new Theming(changed);
    private final List<Optional<Theme>> told = new ArrayList<>();

    @Test
    void the_system_is_followed_until_a_theme_is_chosen() {
        assertThat(theming.shown()).isEqualTo(Theme.light());
        theming.system(true);
        assertThat(theming.shown()).isEqualTo(Theme.dark());
        theming.choose(Optional.of(Theme.projector()));
        theming.system(false);
        assertThat(theming.shown()).isEqualTo(Theme.projector());
        theming.choose(Optional.empty());
        assertThat(theming.shown()).isEqualTo(Theme.light());
    }

    @Test
    void all_themes_come_round() {
        List<Theme> seen = new ArrayList<>();
        for (int index = 0; index < 3; index++) {
            theming.next();
            seen.add(theming.shown());
        }
        assertThat(seen).containsExactly(Theme.dark(), Theme.projector(), Theme.light());
    }

    @Test
    void a_choice_is_told_once_and_what_the_system_does_is_none() {
        int[] signals = new int[1];
        changed.listen(() -> signals[0]++);
        theming.listen(told::add);
        theming.choose(Optional.of(Theme.dark()));
        theming.choose(Optional.of(Theme.dark()));
        assertThat(signals[0]).isEqualTo(1);
        theming.system(true);
        assertThat(signals[0]).isEqualTo(2);
        assertThat(told).containsExactly(Optional.of(Theme.dark()));
    }
}
