package downhill.app.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.lesson.Judged;
import downhill.plugin.Vector;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A page in the window once its question has been answered.
@InWindow
class AnsweredPageTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = LessonsOpened.list();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private Optional<Boolean> isRight() {
        return opened.session.state().lessons().walk().orElseThrow().judged().map(Judged::right);
    }

    @Test
    void the_right_side_is_marked_as_right_once_it_was_checked() {
        LessonsOpened.open(opened, "from-the-left", 0);
        opened.fire("#question-rightward");
        assertThat(isMarked("#question-rightward")).isFalse();
        opened.fire("#question-check");
        assertThat(isRight()).contains(true);
        assertThat(isMarked("#question-rightward")).isTrue();
        assertThat(isMarked("#question-left")).isFalse();
        opened.fire("#question-left");
        opened.fire("#question-check");
        assertThat(isMarked("#question-left")).isFalse();
    }

    private boolean isMarked(String selector) {
        return opened.find(Node.class, selector).getPseudoClassStates().contains(PseudoClass.getPseudoClass("right"));
    }

    @Test
    void what_is_said_to_an_answer_is_seen_whole_without_scrolling_for_it() {
        opened.resize(1024, 768);
        LessonsOpened.open(opened, "two-lengths", 1);
        opened.session.edit(scenario -> scenario.withStart(Vector.of(0.47)));
        opened.show();
        opened.fire("#question-check");
        opened.show();
        assertThat(isRight()).contains(true);
        Node reply = opened.find(Node.class, "#question-reply");
        ScrollPane page = opened.find(ScrollPane.class, "#page .scroll-pane");
        assertThat(reply.localToScene(reply.getLayoutBounds()).getMaxY())
                .isLessThanOrEqualTo(page.localToScene(page.getLayoutBounds()).getMaxY());
        opened.fire("#page-next");
        assertThat(page.getVvalue()).isZero();
    }
}
