package downhill.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.Events;
import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.view.Command;
import downhill.lesson.Answer;
import downhill.lesson.Lesson;
import downhill.lesson.answers.AnswerSheet;
import downhill.lesson.answers.AnswerSheetText;
import downhill.lesson.answers.GivenAnswer;
import downhill.lesson.answers.PageAnswer;
import downhill.lesson.answers.QuestionPrint;
import downhill.picture.Tally;
import downhill.picture.TallyDots;
import downhill.plugin.Vector;
import downhill.session.Learning;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A class's answers in the teacher's window.
@InWindow
class ClassCardTest {

    private Opened opened;
    private Learning learning;

    @BeforeEach
    void open() {
        opened = Opened.first();
        learning = opened.session.learning();
        opened.session.viewing().calm(true);
        learning.open(learning.shelf().lessons().get(3), 1);
        opened.show();
    }

    @AfterEach
    void close() {
        learning.shelf().classroom().clear();
        learning.shelf().classroom().name(false);
        learning.shelf().classroom().show(true);
        opened.close();
    }

    /// Of 20 students 13 chose what is right, as it was copied from a message.
    private String pasted() {
        Lesson lesson = learning.shelf().lessons().get(3);
        String print = QuestionPrint.of(lesson).get(1).orElseThrow();
        return IntStream.range(0, 20).mapToObj(student -> AnswerSheetText.of(new AnswerSheet("%012x".formatted(student),
                "Student " + student, lesson.id(), "T", List.of(new PageAnswer(1, print,
                        GivenAnswer.once(new Answer.Choice(student < 13 ? 1 : 0), student < 13))))))
                .collect(Collectors.joining());
    }

    private void paste() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, pasted()));
        Events.key(opened.find(Node.class, "#plot"), KeyCode.V, true, false);
        opened.show();
    }

    private String spoken() {
        return opened.find(Node.class, "#class-board").getAccessibleText();
    }

    @Test
    void what_was_copied_from_messages_is_shown_beside_the_page_and_said() {
        assertThat(opened.find(Node.class, "#class-card").isVisible()).isFalse();
        paste();
        assertThat(opened.find(Node.class, "#class-card").isVisible()).isTrue();
        assertThat(spoken()).contains("20 answered", ": 13", ": 7").doesNotContain("right", "Student");
        assertThat(opened.find(Node.class, "#plot").getAccessibleText()).contains("20 answered").doesNotContain("Student");
        assertThat(opened.session.state().notice()).hasValueSatisfying(notice ->
                assertThat(notice.message().key()).isEqualTo("class.taken"));
        learning.goOn();
        opened.show();
        assertThat(spoken()).contains("20 answered, 13 right", ": 13, right");
        opened.fire("#class-clear");
        assertThat(opened.find(Node.class, "#class-card").isVisible()).isFalse();
    }

    @Test
    void names_are_listed_only_when_asked_for_and_never_on_the_screen_for_the_audience() {
        paste();
        assertThat(opened.find(Node.class, "#class-list").isVisible()).isFalse();
        opened.fire("#class-names");
        assertThat(opened.find(Pane.class, "#class-list").getChildren()).extracting(line -> ((Labeled) line).getText())
                .hasSize(3).anySatisfy(line -> assertThat(line).contains(": 7 — Student 13, Student 14"));
        assertThat(opened.find(ToggleButton.class, "#class-names").isSelected()).isTrue();
        opened.run(Command.PRESENT);
        opened.show();
        Node presented = opened.presentation().orElseThrow().root();
        assertThat(presented.getAccessibleText()).contains("20 answered").doesNotContain("Student");
        opened.run(Command.CLASS_ANSWERS);
        opened.show();
        opened.presentation().orElseThrow().show(opened.session.state());
        assertThat(presented.getAccessibleText()).doesNotContain("20 answered");
    }

    @Test
    void a_dot_that_is_pointed_at_says_what_it_is_and_whose_where_names_are_shown() {
        Tally.Dot named = new Tally.Dot(Vector.of(2.1), true, "Mina");
        ClassHover.Dots dots = new ClassHover.Dots(List.of(new TallyDots.Placed(100, 50, named),
                new TallyDots.Placed(100, 58, new Tally.Dot(Vector.of(2.1), false, ""))), Tally.Scale.W, 13);
        assertThat(dots.told(101, 49)).isEqualTo("Mina: w = 2.1");
        assertThat(dots.told(100, 54)).isEqualTo("Mina: w = 2.1\nw = 2.1");
        assertThat(dots.told(100, 80)).isEmpty();
    }
}
