package downhill.app.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.draw.RichFlow;
import downhill.app.view.Command;
import downhill.lesson.Answer;
import downhill.lesson.Judged;
import downhill.lesson.LessonWalk;
import downhill.scene.Tab;
import downhill.session.Learning;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The lessons in the window.
@InWindow
class LessonsViewTest {

    private Opened opened;
    private Learning learning;

    @BeforeEach
    void open() {
        opened = LessonsOpened.list();
        learning = opened.session.learning();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void open(String id, int page) {
        LessonsOpened.open(opened, id, page);
    }

    private LessonWalk walk() {
        return opened.session.state().lessons().walk().orElseThrow();
    }

    private String told(String selector) {
        return opened.find(RichFlow.class, selector).shown().plain();
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    @Test
    void the_list_has_every_lesson_and_opens_one_where_somebody_was() {
        learning.shelf().lessons().forEach(lesson -> assertThat(opened.has("#lesson-" + lesson.id())).isTrue());
        assertThat(isSeen(opened.find(Node.class, "#scrubber"))).as("nothing is played in a list").isFalse();
        opened.fire("#lesson-eight-points");
        assertThat(told("#page-title")).isEqualTo(walk().page().title().in("en").source());
        opened.fire("#page-next");
        assertThat(walk().index()).isEqualTo(1);
        opened.fire("#page-list");
        opened.fire("#lesson-eight-points");
        assertThat(walk().index()).isEqualTo(1);
        opened.fire("#page-back");
        assertThat(walk().index()).isZero();
        assertThat(opened.find(Node.class, "#page-back").isDisabled()).isTrue();
    }

    @Test
    void cards_below_a_short_page_are_whole_and_a_long_page_keeps_its_part() {
        opened.resize(1024, 768);
        open("remembering", 0);
        opened.show();
        ScrollPane below = opened.find(ScrollPane.class, ".lesson-below");
        assertThat(below.getViewportBounds().getHeight())
                .isGreaterThanOrEqualTo(below.getContent().getLayoutBounds().getHeight() - 1);
        opened.resize(1024, 480);
        opened.show();
        assertThat(below.getHeight()).isLessThanOrEqualTo(0.46 * ((Region) below.getParent()).getHeight());
    }

    @Test
    void a_choice_is_marked_in_the_figure_and_checked_by_the_run() {
        open("sliver-or-step", 1);
        assertThat(opened.find(Node.class, "#question-check").isDisabled()).isTrue();
        Node wrong = opened.find(Node.class, "#choice-1");
        opened.key(wrong, KeyCode.SPACE, false, false);
        assertThat(walk().answer()).contains(new Answer.Choice(0));
        opened.fire("#question-check");
        assertThat(walk().judged()).map(Judged::right).contains(false);
        assertThat(isSeen(opened.find(Node.class, "#question-reply"))).isTrue();
        opened.key(opened.find(Node.class, "#choice-2"), KeyCode.SPACE, false, false);
        opened.fire("#question-check");
        assertThat(walk().judged()).map(Judged::right).contains(true);
    }

    @Test
    void answers_stay_where_they_are_when_they_are_checked() {
        open("sliver-or-step", 1);
        opened.key(opened.find(Node.class, "#choice-1"), KeyCode.SPACE, false, false);
        opened.show();
        double before = top("#choice-2");
        opened.fire("#question-check");
        opened.show();
        assertThat(top("#choice-2")).isEqualTo(before);
    }

    private double top(String selector) {
        return opened.find(Node.class, selector).localToScene(0, 0).getY();
    }

    @Test
    void enter_checks_a_number_that_is_typed_and_nothing_that_is_none() {
        open("again-and-again", 1);
        TextField field = (TextField) opened.find(Node.class, "#answer-number").lookup(".text-field");
        field.requestFocus();
        field.setText("1.4x");
        field.fireEvent(new ActionEvent());
        assertThat(walk().judged()).isEmpty();
        field.setText("1.47");
        field.fireEvent(new ActionEvent());
        assertThat(walk().judged()).map(Judged::right).contains(true);
    }

    @Test
    void beside_an_order_that_was_given_stands_what_decides_and_where_that_belongs() {
        open("sliver-or-step", 6);
        opened.fire("#question-check");
        assertThat(walk().judged()).map(Judged::right).contains(false);
        assertThat(orders()).containsExactly("w = 0.6 — 0.649, place 3", "w = 1.5 — 0.284", "w = 3 — 0.0600, place 1");
        opened.fire("#order-down-1");
        opened.fire("#order-down-2");
        opened.fire("#order-down-1");
        assertThat(orders()).containsExactly("w = 3", "w = 1.5", "w = 0.6").allMatch(text -> !text.contains("place"));
        opened.fire("#question-check");
        assertThat(orders()).containsExactly("w = 3 — 0.0600", "w = 1.5 — 0.284", "w = 0.6 — 0.649");
    }

    private List<String> orders() {
        opened.show();
        return opened.root().lookupAll(".answer.ordered").stream().filter(LessonsViewTest::isSeen)
                .map(row -> ((RichFlow) ((HBox) row).getChildren().get(1)).shown().plain()).toList();
    }

    @Test
    void what_is_locked_says_so_and_what_is_hidden_is_not_there_for_keys_either() {
        open("sliver-or-step", 1);
        assertThat(isSeen(opened.find(Node.class, "#locked"))).isTrue();
        assertThat(opened.find(Labeled.class, "#locked").getText()).contains("the learning rate", "playing");
        assertThat(opened.find(Node.class, "#rate").isDisabled()).isTrue();
        opened.run(Command.STEP);
        assertThat(opened.session.scene().head().step()).isZero();
        assertThat(opened.session.state().notice()).isPresent();
        assertThat(opened.root().lookupAll("#losses-chart").stream().filter(LessonsViewTest::isSeen)).isEmpty();
        opened.run(Command.CHART_OR_LEDGER);
        assertThat(opened.session.scene().view().losses().name()).isEqualTo("CHART");
    }

    @Test
    void another_tab_is_as_it_was_left() {
        opened.run(Command.EXPLORE);
        opened.session.edit(scenario -> scenario.withRate(0.31));
        opened.run(Command.IDEA);
        opened.show();
        assertThat(opened.session.state().tab()).isEqualTo(Tab.LESSONS);
        opened.run(Command.EXPLORE);
        opened.show();
        assertThat(opened.session.scenario().rate()).isEqualTo(0.31);
    }

    @Test
    void every_lesson_can_be_shown() {
        learning.shelf().lessons().forEach(lesson -> {
            open(lesson.id(), lesson.pages().size() / 2);
            assertThat(isSeen(opened.find(Node.class, "#page-title"))).as(lesson.id()).isTrue();
            assertThat(told("#page-title")).isNotEmpty();
        });
    }
}
