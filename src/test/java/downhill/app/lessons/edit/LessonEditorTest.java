package downhill.app.lessons.edit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.view.Command;
import downhill.json.JsonPath;
import downhill.picture.Words;
import downhill.scene.Access;
import downhill.scene.Scene;
import downhill.scene.Tab;
import downhill.scene.WindowPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// A teacher makes her own lesson in the window.
@InWindow
class LessonEditorTest extends AtEditor {

    @Test
    void moments_become_pages_and_what_is_typed_becomes_their_words() {
        twoPages();
        assertThat(opened.session.state().tab()).isEqualTo(Tab.LESSONS);
        type("#draft-title-en", "Too far");
        type("#draft-text-en", "With $a$ = {rate} the step goes to {next_w}.");
        type("#draft-lesson-title", "Rates");
        assertThat(opened.find(ListView.class, "#draft-pages").getItems().toString()).isEqualTo("[1 · Page 1, 2 · Too far]");
        opened.fire("#draft-try");
        assertThat(opened.session.state().lessons().walk().orElseThrow().index()).isEqualTo(1);
        assertThat(opened.session.scenario().rate()).isEqualTo(0.4);
        opened.session.learning().list();
        opened.show();
        assertThat(opened.find(Node.class, "#lesson-editor").isVisible()).isTrue();
    }

    @Test
    void each_language_has_its_own_words() {
        twoPages();
        for (String language : Words.languages()) {
            opened.fire("#draft-language-" + language);
            type("#draft-title-" + language, "title in " + language);
            type("#draft-lesson-title", "name in " + language);
        }
        for (String language : Words.languages()) {
            assertThat(now().shown().orElseThrow().text(JsonPath.of("title", language))).isEqualTo("title in " + language);
            assertThat(now().draft().text(JsonPath.of("title", language))).isEqualTo("name in " + language);
        }
    }

    @Test
    void parts_are_chosen_by_a_list_each() {
        twoPages();
        choose("#draft-part-rate", Access.LOCKED);
        choose("#draft-part-figures", Access.HIGHLIGHTED);
        assertThat(now().shown().orElseThrow().part(WindowPart.RATE)).isEqualTo(Access.LOCKED);
        opened.fire("#draft-try");
        assertThat(opened.find(Node.class, "#rate").isDisabled()).isTrue();
    }

    @Test
    void a_question_of_every_kind_is_a_good_one_as_soon_as_it_is_chosen() {
        twoPages();
        for (QuestionKind kind : QuestionKind.values()) {
            choose("#draft-question-kind", kind);
            assertThat(now().problem()).as(kind.name()).isEmpty();
            assertThat(now().shown().orElseThrow().text(JsonPath.of("question", "kind")))
                    .isEqualTo(kind == QuestionKind.NONE ? "" : kind.id());
        }
    }

    @Test
    void pages_are_moved_doubled_and_deleted_and_all_of_it_is_undone() {
        twoPages();
        type("#draft-title-en", "second");
        opened.fire("#draft-earlier");
        assertThat(titles()).isEqualTo("second, Page 1");
        opened.fire("#draft-duplicate");
        assertThat(titles()).isEqualTo("second, second, Page 1");
        opened.find(ListView.class, "#draft-pages").getSelectionModel().select(2);
        opened.show();
        opened.fire("#draft-delete");
        assertThat(titles()).isEqualTo("second, second");
        for (int step = 0; step < 4; step++) {
            opened.fire("#draft-undo");
        }
        assertThat(titles()).isEqualTo("Page 1, Page 2");
        for (int step = 0; step < 4; step++) {
            opened.fire("#draft-redo");
        }
        assertThat(titles()).isEqualTo("second, second");
    }

    private String titles() {
        return String.join(", ", now().draft().pages().stream().map(page -> page.text(JsonPath.of("title", "en"))).toList());
    }

    @Test
    void what_is_typed_first_is_the_title_of_the_page() {
        twoPages();
        assertThat(opened.root().getScene().getFocusOwner()).isSameAs(opened.find(Node.class, "#draft-title-en"));
        opened.fire("#draft-language-ko");
        opened.fire("#draft-add");
        opened.show();
        assertThat(opened.root().getScene().getFocusOwner()).isSameAs(opened.find(Node.class, "#draft-title-ko"));
    }

    @Test
    void what_a_field_begins_with_is_chosen_by_a_click_that_comes_there_and_not_by_the_next() {
        twoPages();
        choose("#draft-question-kind", QuestionKind.CHOOSE);
        opened.fire("#draft-question-more");
        for (String field : List.of("#draft-lesson-title", "#draft-text-en", "#draft-question-ask-en",
                "#draft-question-answer", "#draft-question-choices-2-value", "#draft-question-choices-2-text-en")) {
            TextInputControl input = opened.find(TextInputControl.class, field);
            click(input);
            assertThat(input.getSelectedText()).as(field).isEqualTo(input.getText()).isNotEmpty();
            click(input);
            assertThat(input.getSelectedText()).as(field).isEmpty();
        }
        type("#draft-question-answer", "w/2");
        click(opened.find(TextInputControl.class, "#draft-text-en"));
        TextInputControl written = opened.find(TextInputControl.class, "#draft-question-answer");
        click(written);
        assertThat(written.getSelectedText()).isEmpty();
    }

    private static void click(TextInputControl input) {
        Node inside = input instanceof TextArea ? input.lookup(".content") : input;
        for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(inside, new MouseEvent(type, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false,
                    type == MouseEvent.MOUSE_PRESSED, false, false, false, false, true, null));
        }
    }

    @Test
    void keys_undo_what_was_done_to_the_lesson_and_leave_the_run_alone() {
        twoPages();
        type("#draft-title-en", "second");
        Scene before = opened.session.scene();
        opened.key(opened.find(Node.class, "#draft-title-en"), KeyCode.Z, true, false);
        assertThat(titles()).isEqualTo("Page 1, Page 2");
        opened.run(Command.REDO);
        assertThat(titles()).isEqualTo("Page 1, second");
        opened.run(Command.STEP);
        opened.run(Command.FORK);
        assertThat(opened.session.scene()).isEqualTo(before);
    }

    @Test
    void what_the_editor_saves_is_the_lesson_that_is_seen() throws IOException {
        twoPages();
        Path file = folder.resolve("lesson.json");
        opened.session.authoring().saved(file);
        type("#draft-title-en", "second");
        opened.find(SplitMenuButton.class, "#draft-save").fire();
        assertThat(Files.readString(file)).contains("second");
    }

    @Test
    void elsewhere_keys_leave_the_lesson_alone() {
        twoPages();
        type("#draft-title-en", "third");
        opened.run(Command.EXPLORE);
        opened.show();
        opened.key(opened.root(), KeyCode.Z, true, false);
        assertThat(titles()).isEqualTo("Page 1, third");
    }

    @Test
    void what_is_closed_unsaved_is_put_aside_and_taken_up_again() {
        twoPages();
        opened.fire("#draft-close");
        opened.show();
        assertThat(opened.find(Node.class, "#lesson-list").isVisible()).isTrue();
        opened.fire("#make-lesson");
        opened.show();
        assertThat(titles()).isEqualTo("Page 1, Page 2");
    }
}
