package downhill.app;

import downhill.lesson.Judged;
import downhill.scene.Tab;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Lessons in a real window, with a real keyboard and mouse.
class RealLessonsDesktopTest extends AtDesk {

    @Test
    void i_opens_the_idea_and_pages_turn_its_points() throws Throwable {
        desk.keys(KeyCode.I);
        await(1);
        desk.keys(KeyCode.PAGE_DOWN);
        await(2);
        desk.keys(KeyCode.PAGE_UP);
        await(1);
        click("#page-next");
        await(2);
        click("#page-back");
        await(1);
        desk.keys(KeyCode.I);
        desk.await("no lesson", () -> session.state().tab() == Tab.EXPLORE);
    }

    @Test
    void a_question_is_answered_with_the_mouse_and_then_once_more() throws Throwable {
        desk.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        desk.await("the list", () -> session.state().tab() == Tab.LESSONS);
        click("#lesson-sliver-or-step");
        await(1);
        desk.keys(KeyCode.PAGE_DOWN);
        await(2);
        choose("#choice-1");
        click("#question-check");
        desk.await("a reply to what is wrong", judged(false));
        click("#page-again");
        desk.await("the question again", () -> session.state().lessons().walk().orElseThrow().judged().isEmpty());
        choose("#choice-2");
        click("#question-check");
        desk.await("a reply to what is right", judged(true));
    }

    /// What has just come has found its place before it is clicked.
    private void click(String selector) throws Throwable {
        desk.change(() -> { });
        desk.change(() -> { });
        desk.click(desk.find(Node.class, selector));
    }

    private void choose(String choice) throws Throwable {
        click(choice);
        desk.await("the choice can be checked", () -> !desk.opened.find(Node.class, "#question-check").isDisabled());
    }

    private Callable<Boolean> judged(boolean right) {
        return () -> session.state().lessons().walk().flatMap(walk -> walk.judged().map(Judged::right))
                .filter(said -> said == right).isPresent();
    }

    private void await(int page) throws Throwable {
        desk.await("page " + page, () -> session.state().lessons().walk().filter(walk -> walk.index() + 1 == page)
                .isPresent());
    }
}
