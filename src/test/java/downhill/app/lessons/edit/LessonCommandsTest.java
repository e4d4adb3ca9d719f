package downhill.app.lessons.edit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.view.Command;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// While a lesson is made it is what is saved and undone, whichever way that is asked for.
@InWindow
class LessonCommandsTest extends AtEditor {

    private final Map<String, Consumer<Command>> ways = Map.of(
            "by key", command -> opened.key(opened.root(), KeyCode.S, true, command == Command.SAVE_AS),
            "in the menu", command -> item(command.key().replace('.', '-')).fire(),
            "in the palette", this::byName);

    private MenuItem item(String id) {
        return opened.find(MenuButton.class, "#file").getItems().stream().filter(item -> id.equals(item.getId()))
                .findFirst().orElseThrow();
    }

    private void byName(Command command) {
        opened.key(opened.root(), KeyCode.K, true, false);
        opened.find(TextField.class, "#palette-field").setText(command == Command.SAVE ? "save" : "save as");
        opened.show();
        opened.key(opened.find(TextField.class, "#palette-field"), KeyCode.ENTER);
    }

    private void assertSaved(String plain, String anew) {
        ways.forEach((name, way) -> {
            opened.documents.asked.clear();
            opened.root().requestFocus();
            way.accept(Command.SAVE);
            way.accept(Command.SAVE_AS);
            assertThat(opened.documents.asked).as(name).containsExactly(plain, anew);
        });
    }

    @Test
    void every_way_of_saving_saves_the_lesson_that_is_seen() {
        twoPages();
        assertSaved("save lesson", "save lesson as");
        opened.find(Node.class, "#draft-title-en").requestFocus();
        opened.key(opened.find(Node.class, "#draft-title-en"), KeyCode.S, true, false);
        assertThat(opened.documents.asked).last().isEqualTo("save lesson");
    }

    @Test
    void every_way_of_saving_saves_the_run_where_that_is_seen() {
        twoPages();
        opened.run(Command.EXPLORE);
        opened.show();
        assertSaved("save", "save as");
    }

    @Test
    void a_lesson_without_pages_is_not_to_be_saved() {
        opened.run(Command.MAKE_LESSON);
        opened.show();
        assertThat(item("command-save").isDisable()).isTrue();
        assertThat(opened.find(Node.class, "#draft-save").isDisable()).isTrue();
        opened.run(Command.EXPLORE);
        opened.show();
        assertThat(item("command-save").isDisable()).isFalse();
    }

    @Test
    void what_is_undone_of_a_lesson_is_not_called_after_what_would_be_undone_of_the_run() {
        twoPages();
        assertThat(item("undo-named").getText()).isEqualTo("Undo (Ctrl Z)");
        opened.run(Command.EXPLORE);
        opened.show();
        assertThat(item("undo-named").getText()).contains("learning rate");
    }
}
