package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.lesson.Judged;
import downhill.lesson.Lesson;
import downhill.lesson.LessonReader;
import downhill.lesson.LessonReading;
import downhill.lesson.LessonWalk;
import downhill.picture.RichText;
import downhill.plugin.Vector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Questions that are answered by dragging.
class LearningDragTest {

    private final Session session = Sessions.first();
    private final Learning learning = session.learning();

    private LessonWalk walk() {
        return session.state().lessons().walk().orElseThrow();
    }

    static Lesson lesson(String pages) {
        String text = "{\"format\": \"downhill-lesson\", \"version\": 1, \"id\": \"mine\", \"title\": \"Mine\", \"pages\": ["
                + pages + "]}";
        return ((LessonReading.Good) LessonReader.read(text.getBytes(StandardCharsets.UTF_8),
                Sessions.first().optimizers())).lesson();
    }

    private static String drag(String what, String rest) {
        return "{\"title\": \"t\", \"text\": \"At {rate}.\", \"scene\": {\"run\": {\"rate\": 0.15, \"start\": [3]}}, "
                + "\"question\": {\"kind\": \"drag\", \"what\": \"" + what + "\", \"ask\": \"?\", " + rest
                + ", \"correct\": {\"text\": \"yes, {given}\"}, \"otherwise\": [{\"text\": \"no, {given}\"}]}}";
    }

    private static String said(LessonWalk walk) {
        return walk.reply("en").stream().map(RichText::plain).collect(Collectors.joining(" "));
    }

    @Test
    void what_is_dragged_is_the_answer() {
        learning.open(lesson(drag("rate", "\"answer\": \"1/curvature\"")), 0);
        learning.check();
        assertThat(said(walk())).isEqualTo("no, 0.15");
        learning.again();
        session.edit(scenario -> scenario.withRate(0.5));
        learning.check();
        assertThat(said(walk())).isEqualTo("yes, 0.5");
        learning.open(lesson(drag("start", "\"right\": \"change > 0\"")), 0);
        session.edit(scenario -> scenario.withStart(Vector.of(-1)));
        learning.check();
        assertThat(said(walk())).isEqualTo("yes, −1");
        learning.open(lesson(drag("nudge", "\"answer\": \"0.5\"")), 0);
        session.nudge(0.5);
        learning.check();
        assertThat(said(walk())).isEqualTo("yes, 0.5");
    }

    @Test
    void a_clicker_shows_the_right_answer_where_nobody_has_dragged_and_that_is_nobodys() {
        for (String asked : List.of(drag("rate", "\"answer\": \"1/curvature\""), drag("start", "\"answer\": \"1\""),
                drag("nudge", "\"answer\": \"0.5\""))) {
            learning.open(lesson(asked), 0);
            learning.goOn();
            assertThat(walk().judged()).as(asked).map(Judged::right).contains(true);
            assertThat(learning.shelf().answers().in("mine")).as(asked).isEmpty();
        }
        learning.open(lesson(drag("rate", "\"answer\": \"1/curvature\"")), 0);
        session.edit(scenario -> scenario.withRate(0.3));
        learning.goOn();
        assertThat(walk().judged()).as("what has been dragged is judged").map(Judged::right).contains(false);
        assertThat(learning.shelf().answers().in("mine")).isPresent();
    }

    @Test
    void what_a_clicker_answers_is_seen_in_the_figure() {
        learning.open(lesson(drag("rate", "\"answer\": \"1/curvature\"")), 0);
        learning.goOn();
        assertThat(session.scenario().rate()).isEqualTo(0.5);
        learning.open(lesson(drag("start", "\"answer\": \"1\"")), 0);
        learning.goOn();
        assertThat(session.scenario().start()).isEqualTo(Vector.of(1));
        learning.open(lesson(drag("nudge", "\"answer\": \"0.5\"")), 0);
        learning.goOn();
        assertThat(session.state().view().nudge()).isEqualTo(0.5);
        assertThat(said(walk())).isEqualTo("yes, 0.5");
        learning.goOn();
        assertThat(session.state().lessons().walk()).as("it is not asked anew").isEmpty();
    }

    @Test
    void where_many_places_are_right_a_clicker_shows_one_that_the_run_says_is() {
        for (String asked : List.of(drag("rate", "\"right\": \"next_loss > loss\""),
                drag("start", "\"right\": \"change > 0\""), drag("nudge", "\"right\": \"nudge > 0.5\""),
                drag("guess", "\"right\": \"given < 0\""))) {
            learning.open(lesson(asked), 0);
            learning.goOn();
            assertThat(walk().judged()).as(asked).map(Judged::right).contains(true);
            assertThat(said(walk())).as(asked).startsWith("yes, ");
            assertThat(learning.shelf().answers().in("mine")).as(asked).isEmpty();
        }
        learning.open(lesson(drag("rate", "\"right\": \"next_loss > loss\"")), 0);
        learning.goOn();
        assertThat(session.scenario().rate()).as("near, and not at the very edge").isBetween(1.1, 1.5);
        learning.open(lesson(drag("rate", "\"right\": \"loss < 0\"")), 0);
        learning.goOn();
        assertThat(session.state().lessons().walk()).as("nothing is right: the clicker goes on").isEmpty();
    }

    @Test
    void dragging_on_after_a_reply_asks_anew() {
        learning.open(lesson(drag("rate", "\"answer\": \"1/curvature\"")), 0);
        learning.check();
        assertThat(walk().judged()).map(Judged::right).contains(false);
        session.edit(scenario -> scenario.withRate(0.5));
        assertThat(walk().judged()).isEmpty();
        learning.check();
        assertThat(walk().judged()).map(Judged::right).contains(true);
    }
}
