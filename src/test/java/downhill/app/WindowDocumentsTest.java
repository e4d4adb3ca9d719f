package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.document.Document;
import downhill.document.ShareCode;
import downhill.scene.SceneReader;
import downhill.session.Change;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class WindowDocumentsTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private String item(String id) {
        return opened.find(MenuButton.class, "#file").getItems().stream().filter(item -> id.equals(item.getId()))
                .map(MenuItem::getText).findFirst().orElseThrow();
    }

    @Test
    void keys_ask_for_what_is_done_with_documents() {
        Node plot = opened.find(Node.class, "#plot");
        Events.key(plot, KeyCode.O, true, false);
        Events.key(plot, KeyCode.S, true, false);
        assertThat(opened.documents.asked).containsExactly("ask", "save");
    }

    @Test
    void a_code_is_taken_wherever_it_is_pasted() {
        String code = ShareCode.of(Document.of(SceneReader.first())).orElseThrow();
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "see " + code));
        Events.key(opened.find(Node.class, "#plot"), KeyCode.V, true, false);
        TextField steps = opened.find(TextField.class, ".setup-card .number-field .text-field");
        steps.requestFocus();
        Events.key(steps, KeyCode.V, true, false);
        assertThat(opened.documents.asked).containsExactly("open see " + code, "open see " + code);
    }

    @Test
    void the_file_of_a_lesson_is_taken_as_one() {
        Path lesson = Path.of("mine.json").toAbsolutePath();
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, List.of(lesson.toFile())));
        Events.key(opened.find(Node.class, "#plot"), KeyCode.V, true, false);
        assertThat(opened.documents.asked).containsExactly("open lesson " + lesson);
    }

    @Test
    void the_title_has_the_file_s_name_and_a_mark_for_changes() {
        assertThat(opened.stage.getTitle()).isEqualTo("Downhill");
        opened.session.edit(scenario -> scenario.withRate(0.3));
        opened.show();
        assertThat(opened.stage.getTitle()).isEqualTo("Untitled • – Downhill");
        opened.session.documents().saved(Path.of("my rates.downhill"), opened.session.documents().document());
        opened.show();
        assertThat(opened.stage.getTitle()).isEqualTo("my rates.downhill – Downhill");
        opened.session.undo();
        opened.show();
        assertThat(opened.stage.getTitle()).isEqualTo("my rates.downhill • – Downhill");
    }

    @Test
    void undo_and_redo_say_what_they_take_back_and_do_again() {
        opened.session.edit(scenario -> scenario.withRate(0.3));
        opened.show();
        assertThat(item("undo-named")).startsWith("Undo: learning rate").contains("Ctrl Z");
        assertThat(opened.find(Node.class, "#undo").getAccessibleText()).isEqualTo("Undo: learning rate");
        opened.session.undo();
        opened.show();
        assertThat(item("redo-named")).startsWith("Redo: learning rate");
        assertThat(opened.session.state().document().redoes()).isEqualTo(Optional.of(Change.RATE));
    }

    @Test
    void recent_files_are_listed_when_the_menu_is_opened() {
        opened.documents.recent.add(Path.of("/home/me/a_b.downhill"));
        MenuButton file = opened.find(MenuButton.class, "#file");
        file.getOnShowing().handle(null);
        Menu recent = (Menu) file.getItems().get(1);
        assertThat(recent.getItems()).extracting(MenuItem::getText).containsExactly("a_b.downhill – /home/me");
        recent.getItems().getFirst().fire();
        assertThat(opened.documents.asked).containsExactly("open /home/me/a_b.downhill");
        opened.documents.recent.clear();
    }
}
