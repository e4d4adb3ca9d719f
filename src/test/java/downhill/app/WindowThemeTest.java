package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import downhill.picture.Role;
import downhill.picture.Theme;
import downhill.scene.Tab;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InWindow
class WindowThemeTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.anew();
    }

    @AfterEach
    void close() {
        opened.session.viewing().theming().choose(Optional.of(Theme.light()));
        opened.show();
        opened.close();
    }

    private int[] picture() {
        opened.root().setOpacity(1);
        opened.root().applyCss();
        opened.root().layout();
        return WindowShot.of(opened.stage.getScene()).argb();
    }

    private Set<Integer> colours() {
        return Arrays.stream(picture()).map(argb -> argb & 0xFFFFFF).boxed().collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Integer> surfaces(Theme theme) {
        return Stream.of(Role.CARD, Role.BACKGROUND).map(theme::rgb).collect(Collectors.toSet());
    }

    /// Whatever is kept drawn in the colours from before would be seen as a patch of them.
    @ParameterizedTest
    @EnumSource(Tab.class)
    void nothing_of_the_theme_from_before_is_left(Tab tab) {
        opened.session.looking().on(tab);
        opened.show();
        assertThat(colours()).containsAll(surfaces(Theme.light()));
        opened.session.viewing().theming().choose(Optional.of(Theme.dark()));
        opened.show();
        assertThat(colours()).containsAll(surfaces(Theme.dark())).doesNotContainAnyElementsOf(surfaces(Theme.light()));
    }

    @Test
    void back_in_its_theme_everything_is_as_it_was() {
        int[] before = picture();
        opened.run(Command.NEXT_THEME);
        opened.show();
        int[] dark = picture();
        assertThat(IntStream.range(0, dark.length).filter(at -> dark[at] != before[at]).count())
                .isGreaterThan(dark.length * 9 / 10);
        opened.run(Command.NEXT_THEME);
        opened.run(Command.NEXT_THEME);
        opened.show();
        int[] after = picture();
        assertThat(IntStream.range(0, after.length).filter(at -> differ(after[at], before[at]))).isEmpty();
    }

    /// By more than the layout's fractions of a pixel make of an edge.
    private static boolean differ(int one, int other) {
        return IntStream.of(16, 8, 0).anyMatch(shift -> Math.abs((one >> shift & 255) - (other >> shift & 255)) > 8);
    }

    @Test
    void what_is_being_typed_stays_with_the_focus_and_the_place() {
        TextField loss = opened.find(TextField.class, "#formula");
        loss.requestFocus();
        loss.setText("w^2 + ");
        loss.positionCaret(4);
        loss.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, true, true, false, false));
        opened.show();
        assertThat(opened.session.viewing().theming().shown()).isEqualTo(Theme.dark());
        assertThat(opened.stage.getScene().getFocusOwner()).isEqualTo(loss);
        assertThat(loss.getText()).isEqualTo("w^2 + ");
        assertThat(loss.getCaretPosition()).isEqualTo(4);
    }

    @Test
    void the_menu_chooses_and_says_what_is_chosen() {
        assertThat(chosen()).containsExactly("theme-system");
        item("theme-projector").fire();
        opened.show();
        assertThat(opened.session.viewing().theming().shown()).isEqualTo(Theme.projector());
        assertThat(chosen()).containsExactly("theme-projector");
        item("theme-system").fire();
        opened.show();
        assertThat(opened.session.viewing().theming().chosen()).isEmpty();
    }

    @Test
    void presenting_goes_on_in_another_theme() {
        opened.run(Command.PRESENT);
        opened.run(Command.NEXT_THEME);
        opened.show();
        assertThat(opened.presentation().orElseThrow().root().getStyle())
                .contains("-dh-card: " + Theme.dark().colour(Role.CARD));
        opened.run(Command.END_PRESENTATION);
    }

    private RadioMenuItem item(String id) {
        return items().filter(item -> item.getId().equals(id)).findFirst().orElseThrow();
    }

    private List<String> chosen() {
        return items().filter(RadioMenuItem::isSelected).map(RadioMenuItem::getId).toList();
    }

    private Stream<RadioMenuItem> items() {
        return opened.find(MenuButton.class, "#theme").getItems().stream()
                .map(RadioMenuItem.class::cast);
    }
}
