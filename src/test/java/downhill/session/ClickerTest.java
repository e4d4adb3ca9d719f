package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.lesson.Judged;
import downhill.lesson.Lesson;
import downhill.lesson.LessonWalk;
import downhill.lesson.Lessons;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A clicker on the lessons that come with the program.
class ClickerTest {

    private final Session session = Sessions.first();
    private final Learning learning = session.learning();

    /// @param page from 0
    record Asking(Lesson lesson, int page) {

        @Override
        public String toString() {
            return lesson.id() + ", page " + (page + 1);
        }
    }

    static List<Asking> asking() {
        return Lessons.all(Sessions.first().optimizers()).stream().flatMap(lesson ->
                IntStream.range(0, lesson.pages().size()).filter(page -> lesson.pages().get(page).question().isPresent())
                        .mapToObj(page -> new Asking(lesson, page))).toList();
    }

    @ParameterizedTest
    @MethodSource("asking")
    void every_question_is_answered_before_the_page_is_turned(Asking page) {
        learning.open(page.lesson(), page.page());
        learning.goOn();
        LessonWalk walk = session.state().lessons().walk().orElseThrow();
        assertThat(walk.index()).isEqualTo(page.page());
        assertThat(walk.judged()).map(Judged::right).contains(true);
    }
}
