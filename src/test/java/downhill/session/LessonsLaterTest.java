package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.lesson.Lesson;
import downhill.lesson.LessonReader;
import downhill.lesson.LessonReading;
import downhill.scene.Scene;
import downhill.scene.SceneReader;
import downhill.scene.Tab;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// Nobody waits for lessons to be read: what needs them is done when they are there.
class LessonsLaterTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private int changes;
    private final Session session = opened();

    private Session opened() {
        Signal changed = new Signal();
        changed.listen(() -> changes++);
        return Session.open(Optimizers.installed(),
                new Workers(Runnable::run, background::add, survey -> { }, Runnable::run), SceneReader.first(), Map.of(),
                Catalogue.first(), changed);
    }

    private void read() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private static OwnLesson own() {
        String text = """
                {"format": "downhill-lesson", "version": 1, "id": "mine", "title": "Mine", "pages": [
                 {"title": "One", "text": "At {w}."},
                 {"title": "Two", "text": "At {w}.", "scene": {"run": {"start": [1.25]}}}]}""";
        LessonReading read = LessonReader.read(text.getBytes(StandardCharsets.UTF_8), Optimizers.installed());
        return new OwnLesson(((LessonReading.Good) read).lesson(), Optional.empty());
    }

    /// What is kept of a window that was closed on the second page of one's own lesson, and how that looked.
    private Kept closed() {
        Session before = Sessions.showing(SceneReader.first());
        before.edit(scenario -> scenario.withRate(0.3));
        before.learning().open(own().lesson(), 1);
        return before.documents().kept();
    }

    /// As a window opens: on the scene that was kept.
    private Session reopened(Kept kept) {
        Session again = Session.open(Optimizers.installed(),
                new Workers(Runnable::run, background::add, survey -> { }, Runnable::run), kept.now().scene(), Map.of(),
                Catalogue.first(), new Signal());
        again.documents().restore(kept);
        return again;
    }

    @Test
    void turning_to_the_lessons_waits_for_none_of_them() {
        session.learning().turnTo(Tab.LESSONS);
        assertThat(session.state().tab()).isEqualTo(Tab.LESSONS);
        assertThat(session.state().lessons().all()).isEmpty();
        int before = changes;
        read();
        assertThat(session.state().lessons().all()).hasSizeGreaterThan(10);
        assertThat(changes).as("told of").isGreaterThan(before);
        session.learning().shelf().lessons();
        assertThat(background).as("read once").isEmpty();
    }

    @Test
    void a_lesson_that_is_asked_for_by_name_opens_when_it_is_there() {
        session.learning().toggle("too-much");
        assertThat(session.state().lessons().walk()).isEmpty();
        read();
        assertThat(session.state().lessons().walk().orElseThrow().lesson().id()).isEqualTo("too-much");
    }

    @Test
    void one_that_is_taken_before_stands_after_ours() {
        session.learning().shelf().take(own().lesson(), Optional.empty());
        read();
        List<Lesson> all = session.learning().shelf().lessons();
        assertThat(all.getFirst().id()).isEqualTo("eight-points");
        assertThat(all.getLast().id()).isEqualTo("mine");
    }

    @Test
    void a_window_that_was_closed_in_ones_own_lesson_comes_back_to_the_page_when_that_is_read() {
        Kept kept = closed();
        Session again = reopened(kept);
        read();
        assertThat(again.state().tab()).as("one's own aren't there yet").isEqualTo(Tab.EXPLORE);
        again.learning().shelf().remember(List.of(own()));
        assertThat(again.state().lessons().walk().orElseThrow().index()).isEqualTo(1);
        assertThat(again.scene()).isEqualTo(kept.now().scene());
        assertThat(again.documents().kept().past()).isEqualTo(kept.past());
        assertThat(again.documents().kept().lesson()).isEqualTo(kept.lesson());
    }

    @Test
    void where_somebody_is_in_a_lesson_is_worth_keeping_though_nothing_was_changed() {
        Session here = Sessions.showing(own().lesson().pages().getFirst().scene());
        here.learning().open(own().lesson(), 0);
        assertThat(here.documents().kept().past()).isEmpty();
        assertThat(here.documents().kept().isWorthKeeping()).isTrue();
    }

    @Test
    void whoever_has_begun_with_something_else_is_left_alone() {
        Session again = reopened(closed());
        read();
        again.edit(scenario -> scenario.withRate(0.07));
        Scene begun = again.scene();
        again.learning().shelf().remember(List.of(own()));
        assertThat(again.scene()).isEqualTo(begun);
    }
}
