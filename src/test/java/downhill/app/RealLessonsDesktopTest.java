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
        desk.click(desk.find(Node.class, "#page-next"));
        await(2);
        desk.click(desk.find(Node.class, "#page-back"));
        await(1);
        desk.keys(KeyCode.I);
        desk.await("no lesson", () -> session.state().tab() == Tab.EXPLORE);
    }

    @Test
    void a_question_is_answered_with_the_mouse_and_again_with_the_keys() throws Throwable {
        desk.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        desk.await("the list", () -> session.state().tab() == Tab.LESSONS);
        desk.click(desk.find(Node.class, "#lesson-sliver-or-step"));
        await(1);
        desk.keys(KeyCode.PAGE_DOWN);
        await(2);
        desk.click(desk.find(Node.class, "#choice-1"));
        desk.click(desk.find(Node.class, "#question-check"));
        desk.await("a reply to what is wrong", judged(false));
        desk.click(desk.find(Node.class, "#page-again"));
        desk.await("the question again", () -> session.state().lessons().walk().orElseThrow().judged().isEmpty());
        desk.click(desk.find(Node.class, "#choice-1"));
        desk.keys(KeyCode.DOWN);
        desk.keys(KeyCode.SPACE);
        desk.keys(KeyCode.ENTER);
        desk.await("a reply to what is right", judged(true));
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
