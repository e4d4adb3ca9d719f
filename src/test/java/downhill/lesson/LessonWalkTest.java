package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LessonWalkTest {

    private static final String PAGE = """
            {"title": "One", "text": "a", "scene": {"loss": "w^2", "run": {"start": [START]}}, "question": QUESTION}
            """;
    private static final String CHOOSE = """
            {"kind": "choose", "ask": "?", "correct": {"text": "c"}, "otherwise": [{"text": "o"}], "choices": [
             {"when": "slope > 1", "text": "up"}, {"when": "slope < -1", "text": "down"}]}
            """;
    private static final String SIDE = """
            {"kind": "left-or-right", "ask": "?", "answer": "change", "correct": {"text": "c"}, "otherwise": [{"text": "o"}]}
            """;

    private static LessonWalk walk(String question, double start) {
        String text = "{\"format\": \"downhill-lesson\", \"version\": 1, \"id\": \"mine\", \"title\": \"M\", \"pages\": ["
                + PAGE.replace("START", Double.toString(start)).replace("QUESTION", question) + "]}";
        Lesson lesson = ((LessonReading.Good) LessonReaderTest.read(text)).lesson();
        return new LessonWalk(lesson, 0, Optional.empty(), Optional.empty(), Moments.of(lesson.pages().getFirst()));
    }

    @Test
    void a_question_that_no_answer_fits_any_more_says_so() {
        assertThat(walk(CHOOSE, 3).isWithoutRight()).isFalse();
        assertThat(walk(CHOOSE, 0.1).isWithoutRight()).isTrue();
        assertThat(walk(SIDE, -2).isWithoutRight()).isFalse();
        assertThat(walk(SIDE, 0).isWithoutRight()).isTrue();
    }

    @Test
    void what_is_locked_until_there_is_an_answer_says_so_no_longer_once_there_is_one() {
        LessonPage asks = walk(CHOOSE + ", \"locked\": \"Answer first.\"", 3).page();
        assertThat(asks.whyLocked(true)).isPresent();
        assertThat(asks.whyLocked(false)).isEmpty();
        LessonPage tells = new LessonPage(asks.title(), asks.text(), asks.sentence(), asks.scene(), asks.locked(),
                asks.notes(), Optional.empty());
        assertThat(tells.whyLocked(false)).isPresent();
    }

    @Test
    void a_page_without_a_question_lacks_no_answer() {
        Lesson lesson = Lessons.all(Optimizers.installed()).getFirst();
        assertThat(new LessonWalk(lesson, 0, Optional.empty(), Optional.empty(), Moments.of(lesson.pages().getFirst()))
                .isWithoutRight()).isFalse();
    }
}
