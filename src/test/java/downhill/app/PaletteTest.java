package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import downhill.descent.data.Datasets;
import downhill.picture.GroundView;
import downhill.picture.Words;
import downhill.scene.Access;
import downhill.scene.WindowPart;
import downhill.scene.WindowParts;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// Everything can be found and done by its name.
@InWindow
class PaletteTest extends AtPalette {

    @Test
    void it_opens_by_its_key_with_the_focus_in_its_field_and_closes_by_escape() {
        assertThat(field().isFocused()).isTrue();
        opened.key(field(), KeyCode.ESCAPE);
        assertThat(opened.has("#palette")).isFalse();
        assertThat(plot.isFocused()).isTrue();
    }

    @Test
    void every_command_of_the_window_is_there_with_its_keys() {
        Words words = Words.of("en");
        Set<String> names = new HashSet<>(found());
        for (Command command : Command.values()) {
            assertThat(names.contains(words.text(command.key()))).as(command.name())
                    .isEqualTo(!command.onlyPresenting() && command != Command.PALETTE);
        }
        assertThat(names).contains("Optimizer: Adam", "Schedule: Cosine");
    }

    @Test
    void help_is_found_by_what_it_is_looked_for() {
        Words words = Words.of("en");
        for (String typed : List.of("guide", "안내")) {
            type(typed);
            assertThat(found()).first().isEqualTo(words.text(Command.GUIDE.key()));
        }
        for (String typed : List.of("help", "keys", "도움말", "단축키")) {
            type(typed);
            assertThat(found()).first().isEqualTo(words.text(Command.HELP.key()));
        }
    }

    @Test
    void enter_does_what_is_found_first() {
        type("log");
        assertThat(found()).startsWith("Losses linear or logarithmic");
        opened.key(field(), KeyCode.ENTER);
        assertThat(opened.has("#palette")).isFalse();
        assertThat(opened.session.state().view().logarithmic()).isTrue();
        assertThat(plot.isFocused()).isTrue();
    }

    @Test
    void the_arrows_choose_another() {
        type("text");
        int index = found().indexOf("Smaller text");
        for (int press = 0; press < index; press++) {
            opened.key(field(), KeyCode.DOWN);
        }
        double before = opened.find(TextField.class, "#formula").getFont().getSize();
        assertThat(field().getAccessibleHelp()).contains("Smaller text", "Ctrl −");
        opened.key(field(), KeyCode.ENTER);
        assertThat(opened.find(TextField.class, "#formula").getFont().getSize()).isLessThan(before);
    }

    @Test
    void what_is_chosen_from_a_list_is_chosen_by_name() {
        type("optimizer rmsp");
        opened.key(field(), KeyCode.ENTER);
        opened.show();
        assertThat(opened.session.scenario().optimizer()).isEqualTo("rmsprop");
    }

    @Test
    void the_line_shows_the_keys_and_a_click_does_it() {
        type("one step back");
        ListCell<?> line = opened.find(ListCell.class, "#palette-list .list-cell");
        assertThat(line.getAccessibleText()).isEqualTo("One step back, ←");
        opened.session.player().step();
        Events.mouse(line, MouseEvent.MOUSE_CLICKED, 5, 5, 1);
        assertThat(opened.session.player().head().step()).isZero();
        assertThat(opened.has("#palette")).isFalse();
    }

    @Test
    void what_is_not_possible_now_says_so_and_does_nothing() {
        type("redo");
        assertThat(field().getAccessibleHelp()).contains("not possible now");
        opened.key(field(), KeyCode.ENTER);
        assertThat(opened.has("#palette")).isTrue();
    }

    @Test
    void nothing_found_is_said() {
        type("qqqq");
        assertThat(found()).isEmpty();
        assertThat(field().getAccessibleHelp()).isEqualTo("Nothing is called like that");
        opened.key(field(), KeyCode.ENTER);
        assertThat(opened.has("#palette")).isTrue();
    }

    /// Each switch and each of several to choose from that the window shows of data, but for the step's phases: one goes
    /// through those by keys.
    @Test
    void whatever_is_switched_in_the_window_is_found_by_the_word_on_it() {
        opened.key(field(), KeyCode.ESCAPE);
        opened.session.data().take(Datasets.find("hubble").orElseThrow().points());
        opened.show();
        Set<String> words = new TreeSet<>();
        Found.all(opened.root()).filter(ToggleButton.class::isInstance).filter(Aimed::isSeen)
                .filter(toggle -> Found.all(opened.find(Node.class, ".transport")).noneMatch(toggle::equals))
                .map(toggle -> ((ToggleButton) toggle).getText()).forEach(words::add);
        assertThat(words).contains("Residuals", "Surface", "Loss over the rate", "½");
        opened.run(Command.PALETTE);
        for (String word : words) {
            type(word);
            assertThat(found()).as(word)
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void data_that_are_made_up_are_chosen_by_name_as_those_from_files() {
        type("data made up");
        opened.key(field(), KeyCode.ENTER);
        opened.show();
        assertThat(opened.session.scenario().problem().data().made()).isPresent();
        assertThat(opened.session.scenario().problem().data().name()).isEqualTo("Made up");
    }

    @Test
    void an_error_and_a_figure_are_chosen_by_name() {
        opened.key(field(), KeyCode.ESCAPE);
        opened.session.data().take(Datasets.find("hubble").orElseThrow().points());
        opened.show();
        for (String name : List.of("error huber", "ground surface", "data residuals", "speed 4", "standardize")) {
            opened.run(Command.PALETTE);
            type(name);
            opened.key(field(), KeyCode.ENTER);
            opened.show();
        }
        assertThat(opened.session.scenario().loss()).contains("if(");
        assertThat(opened.session.state().view().ground().kind()).isEqualTo(GroundView.Kind.SURFACE);
        assertThat(opened.session.state().view().ground().residuals()).isTrue();
        assertThat(opened.session.state().motion().speed()).isEqualTo(4);
        assertThat(opened.session.scenario().problem().data().original()).isPresent();
    }

    @Test
    void what_is_hidden_or_locked_cannot_be_done_by_name_or_key() {
        opened.key(field(), KeyCode.ESCAPE);
        opened.session.show(opened.session.scene().with(WindowParts.all().with(WindowPart.TRANSPORT, Access.HIDDEN)
                .with(WindowPart.SETUP, Access.LOCKED)));
        opened.show();
        opened.key(plot, KeyCode.RIGHT);
        assertThat(opened.session.player().head().step()).isZero();
        opened.key(plot, KeyCode.K, true, false);
        for (String name : List.of("one step", "optimizer adam", "to the end")) {
            type(name);
            opened.key(field(), KeyCode.ENTER);
            assertThat(opened.has("#palette")).as(name).isTrue();
        }
        assertThat(opened.session.player().head().step()).isZero();
        assertThat(opened.session.scenario().optimizer()).isEqualTo("gradient-descent");
    }
}
