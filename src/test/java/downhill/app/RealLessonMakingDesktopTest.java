package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.json.JsonPath;
import downhill.keep.ReadLesson;
import downhill.lesson.Lesson;
import downhill.picture.Words;
import downhill.scene.Access;
import downhill.scene.WindowPart;
import downhill.session.Drafting;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small lesson is made in a real window, with a real keyboard and mouse.
class RealLessonMakingDesktopTest extends AtDesk {

    @TempDir
    private Path folder;

    @Test
    void moments_are_taken_words_typed_a_question_asked_tried_and_saved() throws Throwable {
        desk.keys(KeyCode.RIGHT);
        desk.keys(KeyCode.CONTROL, KeyCode.M);
        desk.keys(KeyCode.RIGHT);
        desk.keys(KeyCode.CONTROL, KeyCode.M);
        await("two pages", () -> now().draft().pages().size() == 2);
        desk.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        desk.await("the title has the focus", () -> has("#draft-title-en"));
        typed(KeyCode.Z, KeyCode.I, KeyCode.G);
        await("its title", () -> text("title", "en").equals("zig"));
        desk.keys(KeyCode.TAB);
        typed(KeyCode.F, KeyCode.A, KeyCode.R);
        await("its words in place of those it began with", () -> text("text", "en").equals("far"));
        desk.keys(KeyCode.CONTROL, KeyCode.Z);
        await("undone", () -> text("text", "en").startsWith("Here"));
        desk.keys(KeyCode.CONTROL, KeyCode.Y);
        await("and done again", () -> text("text", "en").equals("far"));
        next("#draft-part-transport");
        await("playing stands out", () -> now().shown().orElseThrow().part(WindowPart.TRANSPORT) == Access.HIGHLIGHTED);
        next("#draft-question-kind");
        await("a question", () -> text("question", "kind").equals("choose"));
        click("#draft-earlier");
        await("it is the first", () -> now().page() == 0 && text("title", "en").equals("zig"));
        click("#draft-duplicate");
        await("three pages", () -> now().draft().pages().size() == 3);
        click("#draft-try");
        desk.await("as a student sees it", () -> session.learning().isOn());
        click("#page-list");
        desk.await("back", () -> !session.learning().isOn());
        Path file = folder.resolve("small.json");
        desk.change(() -> session.authoring().saved(file));
        click("#draft-delete");
        await("two pages again", () -> now().draft().pages().size() == 2 && !now().isSaved());
        click("#draft-save");
        await("saved", () -> now().isSaved());
        Lesson lesson = ((ReadLesson.Good) ReadLesson.of(file, session.optimizers(), Words.of("en"))).lesson();
        assertThat(lesson.pages()).hasSize(2);
        assertThat(lesson.pages().getFirst().question()).isPresent();
    }

    private Drafting now() {
        return session.authoring().now().orElseThrow();
    }

    private String text(Object... path) {
        return now().shown().orElseThrow().text(JsonPath.of(path));
    }

    private boolean has(String selector) {
        return desk.opened.has(selector) && desk.opened.find(Node.class, selector).isFocused();
    }

    private void await(String what, Callable<Boolean> condition) throws Throwable {
        desk.await(what, () -> session.authoring().now().isPresent() && condition.call());
    }

    private void typed(KeyCode... letters) throws Throwable {
        for (KeyCode letter : letters) {
            desk.keys(letter);
        }
    }

    /// Chooses the next of several, by a key.
    private void next(String selector) throws Throwable {
        ComboBox<?> choice = desk.find(ComboBox.class, selector);
        desk.change(choice::requestFocus);
        desk.keys(KeyCode.DOWN);
    }

    /// What has just come has found its place before it is clicked.
    private void click(String selector) throws Throwable {
        desk.change(() -> { });
        desk.change(() -> { });
        desk.click(desk.find(Node.class, selector));
    }
}
