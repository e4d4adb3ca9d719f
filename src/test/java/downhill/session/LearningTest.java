package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.lesson.Answer;
import downhill.lesson.Judged;
import downhill.lesson.Lesson;
import downhill.lesson.LessonWalk;
import downhill.picture.Playhead;
import downhill.picture.RichText;
import downhill.scene.Scene;
import downhill.scene.Tab;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The walk through a lesson.
class LearningTest {

    private final Session session = Sessions.first();
    private final Learning learning = session.learning();

    /// Replies are there at once.
    @BeforeEach
    void calm() {
        session.viewing().calm(true);
    }

    private LessonWalk walk() {
        return session.state().lessons().walk().orElseThrow();
    }

    /// From 3 at a rate of 0.15 to 2.1.
    private static final String ASKS = """
            {"title": "Where?", "text": "At {w}.",
             "scene": {"loss": "w^2", "run": {"rate": 0.15, "start": [3]}, "asked": "w"},
             "question": {"kind": "choose", "ask": "Where to?", "answer": "next_w", "choices": [
               {"value": "w - nudge", "text": "{value}", "reply": {"text": "no, {next_w}", "scene": {"progress": 2}}},
               {"value": "w - rate*slope", "text": "{value}"}],
              "correct": {"text": "{given} it is", "scene": {"progress": 4}}}}""";

    private static String said(LessonWalk walk) {
        return walk.reply("en").stream().map(RichText::plain).collect(Collectors.joining(" "));
    }

    @Test
    void goes_through_the_eight_points_forward_and_back_and_shows_each() {
        learning.toggle("eight-points");
        Lesson points = walk().lesson();
        for (int page = 0; page < 8; page++) {
            assertThat(walk().index()).isEqualTo(page);
            assertThat(session.scene()).isEqualTo(points.pages().get(page).scene());
            learning.next();
        }
        assertThat(session.state().lessons().walk()).as("after the last comes the list").isEmpty();
        assertThat(session.state().tab()).isEqualTo(Tab.LESSONS);
        learning.toggle("eight-points");
        learning.next();
        learning.back();
        learning.back();
        assertThat(walk().index()).isZero();
    }

    @Test
    void whoever_leaves_finds_what_was_there_before_and_the_page_as_it_was_left() {
        session.edit(scenario -> scenario.withRate(0.3));
        session.player().step();
        Scene before = session.scene();
        learning.open(LearningDragTest.lesson(ASKS), 0);
        learning.answer(new Answer.Choice(0));
        learning.check();
        session.player().step();
        Scene left = session.scene();
        learning.turnTo(Tab.EXPLORE);
        assertThat(session.scene()).isEqualTo(before);
        assertThat(session.state().lessons().walk()).isEmpty();
        learning.turnTo(Tab.LESSONS);
        assertThat(session.scene()).isEqualTo(left);
        assertThat(walk().judged()).isPresent();
    }

    @Test
    void the_run_says_whether_an_answer_is_right_and_the_figure_shows_why() {
        learning.open(LearningDragTest.lesson(ASKS), 0);
        assertThat(walk().answer()).isEmpty();
        learning.check();
        assertThat(walk().judged()).as("nothing has been answered").isEmpty();
        learning.answer(new Answer.Choice(0));
        assertThat(session.predicting().prediction().guess()).hasValueSatisfying(guess ->
                assertThat(guess.value().w()).isEqualTo(2.9));
        learning.check();
        assertThat(walk().judged()).map(Judged::right).contains(false);
        assertThat(said(walk())).isEqualTo("no, 2.1");
        assertThat(session.scene().head().progress()).isEqualTo(2);
        learning.again();
        assertThat(walk().judged()).isEmpty();
        assertThat(session.scene().head().progress()).isZero();
        learning.answer(new Answer.Choice(1));
        learning.check();
        assertThat(walk().judged()).map(Judged::right).contains(true);
        assertThat(said(walk())).isEqualTo("2.1 it is");
        assertThat(session.scene().head().progress()).isEqualTo(4);
        assertThat(learning.shelf().progress().in("mine").answered()).containsExactly(0);
    }

    @Test
    void what_was_predicted_is_seen_to_happen() {
        session.viewing().calm(false);
        learning.open(LearningDragTest.lesson(ASKS), 0);
        learning.answer(new Answer.Choice(1));
        learning.check();
        assertThat(session.state().motion().playing()).isTrue();
        assertThat(session.scene().head().progress()).isZero();
        session.viewing().advance(1.5);
        assertThat(session.scene().head().progress()).isStrictlyBetween(1.0, 4.0);
        session.viewing().advance(10);
        assertThat(session.scene().head()).isEqualTo(new Playhead(0, 4));
        assertThat(session.state().motion().playing()).isFalse();
    }

    @Test
    void a_mark_that_is_dragged_takes_the_nearest_choice() {
        learning.open(LearningDragTest.lesson(ASKS), 0);
        session.predicting().guess(2.2);
        assertThat(walk().answer()).contains(new Answer.Choice(1));
        session.predicting().guess(2.8);
        assertThat(walk().answer()).contains(new Answer.Choice(0));
    }

    @Test
    void another_choice_after_a_reply_begins_the_page_anew() {
        learning.open(LearningDragTest.lesson(ASKS), 0);
        learning.answer(new Answer.Choice(0));
        learning.check();
        learning.answer(new Answer.Choice(1));
        assertThat(walk().judged()).isEmpty();
        assertThat(session.scene().head().progress()).isZero();
        assertThat(walk().answer()).contains(new Answer.Choice(1));
    }

    @Test
    void a_clicker_has_the_question_answered_and_then_turns_the_page() {
        learning.open(LearningDragTest.lesson(ASKS + "," + ASKS), 0);
        learning.goOn();
        assertThat(walk().judged()).map(Judged::right).contains(true);
        assertThat(walk().index()).isZero();
        learning.goOn();
        assertThat(walk().index()).isEqualTo(1);
    }

    @Test
    void sentences_follow_what_is_dragged_and_a_question_keeps_what_it_asked_about() {
        learning.open(LearningDragTest.lesson(ASKS), 0);
        session.edit(scenario -> scenario.withRate(0.25));
        assertThat(walk().page().question().orElseThrow().rightAnswer(walk().asked())).contains(new Answer.Choice(1));
        learning.answer(new Answer.Choice(1));
        learning.check();
        assertThat(said(walk())).isEqualTo("1.5 it is");
        session.edit(scenario -> scenario.withRate(0.1));
        assertThat(said(walk())).isEqualTo("1.5 it is");
    }

    @Test
    void how_far_somebody_is_is_remembered() {
        learning.open(LearningDragTest.lesson(ASKS + "," + ASKS), 1);
        learning.turnTo(Tab.EXPLORE);
        assertThat(learning.shelf().progress().in("mine").page()).isEqualTo(1);
        assertThat(learning.shelf().progress().in("mine").seen()).containsExactly(1);
        assertThat(learning.shelf().progress().in("other").seen()).isEmpty();
    }

    @Test
    void resetting_begins_the_page_anew_and_exploring_takes_it_along() {
        learning.open(LearningDragTest.lesson(ASKS), 0);
        session.edit(scenario -> scenario.withRate(0.4));
        session.reset();
        assertThat(session.scenario().rate()).isEqualTo(0.15);
        session.edit(scenario -> scenario.withRate(0.4));
        learning.explore();
        assertThat(session.state().tab()).isEqualTo(Tab.EXPLORE);
        assertThat(session.scenario().rate()).isEqualTo(0.4);
        assertThat(session.scene().parts().limited()).isEmpty();
    }
}
