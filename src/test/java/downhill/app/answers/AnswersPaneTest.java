package downhill.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Found;
import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.view.Command;
import downhill.app.view.CommandState;
import downhill.lesson.Answer;
import downhill.lesson.answers.AnswerBook;
import downhill.session.Learning;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A student saves or copies what she has answered.
@InWindow
class AnswersPaneTest {

    private Opened opened;
    private Learning learning;

    @BeforeEach
    void answer() {
        opened = Opened.first();
        learning = opened.session.learning();
        learning.shelf().answers().begin(AnswerBook.EMPTY);
        opened.session.viewing().calm(true);
        learning.open(learning.shelf().lessons().get(3), 1);
        opened.show();
    }

    @AfterEach
    void close() {
        learning.shelf().answers().begin(AnswerBook.EMPTY);
        opened.close();
    }

    private void answered() {
        learning.answer(new Answer.Choice(0));
        learning.check();
        learning.answer(new Answer.Choice(1));
        learning.check();
        opened.show();
    }

    @Test
    void what_was_answered_is_shown_and_saved_with_the_name_that_was_typed() {
        answered();
        opened.fire("#page-answers");
        assertThat(opened.find(Labeled.class, ".answers-list .label").getText()).contains("Page 2", "choice 1, not right",
                "choice 2, right", "2 tries");
        TextField name = opened.find(TextField.class, "#answers-name");
        assertThat(name.isFocused()).isTrue();
        opened.type(name, " Mina ");
        opened.show();
        assertThat(opened.documents.asked).containsExactly("save Mina sliver-or-step");
        assertThat(opened.has("#answers-name")).isFalse();
        opened.run(Command.COPY_ANSWERS);
        opened.show();
        opened.key(opened.find(TextField.class, "#answers-name"), KeyCode.ENTER);
        assertThat(opened.documents.asked).last().isEqualTo("copy  sliver-or-step");
    }

    /// One may not see all of a dialog in a low window, but what one types in or presses.
    @Test
    void in_a_low_window_the_dialog_scrolls_to_what_has_the_focus() {
        answered();
        opened.resize(1024, 300);
        opened.fire("#page-answers");
        opened.show();
        ScrollPane scroll = opened.find(ScrollPane.class, "#my-answers .scroll-pane");
        List<Node> stops = Found.all(scroll.getContent()).filter(Node::isFocusTraversable).filter(Node::isVisible).toList();
        assertThat(stops).hasSizeGreaterThan(1);
        for (Node stop : Stream.concat(stops.stream(), stops.reversed().stream()).toList()) {
            stop.requestFocus();
            opened.show();
            Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
            Bounds at = stop.localToScene(stop.getLayoutBounds());
            assertThat(seen.contains(at)).as("%s at %s in %s", stop, at, seen).isTrue();
        }
    }

    @Test
    void without_an_answer_there_is_nothing_to_save() {
        assertThat(opened.find(Node.class, "#page-answers").isVisible()).isFalse();
        assertThat(CommandState.isPossible(Command.SAVE_ANSWERS, opened.session.state())).isFalse();
        opened.run(Command.SAVE_ANSWERS);
        opened.show();
        assertThat(opened.has("#answers-name")).isFalse();
    }

    @Test
    void what_is_forgotten_is_gone() {
        answered();
        opened.run(Command.SAVE_ANSWERS);
        opened.show();
        opened.fire("#answers-forget");
        opened.show();
        assertThat(learning.shelf().answers().in("sliver-or-step")).isEmpty();
        assertThat(opened.session.state().notice()).isPresent();
        assertThat(opened.find(Node.class, "#page-answers").isVisible()).isFalse();
    }
}
