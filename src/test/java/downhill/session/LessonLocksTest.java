package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.lesson.Answer;
import downhill.lesson.ChooseOne;
import downhill.lesson.Lesson;
import downhill.lesson.PutInOrder;
import downhill.lesson.Question;
import downhill.scene.Access;
import downhill.scene.WindowPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a lesson's page has locked until its question is answered.
class LessonLocksTest {

    private final Session session = Sessions.first();
    private final Learning learning = session.learning();
    private final List<String> locked = new ArrayList<>();

    @Test
    void after_any_answer_nothing_waits_for_one() {
        session.viewing().calm(true);
        for (Lesson lesson : learning.shelf().lessons()) {
            for (int page = 0; page < lesson.pages().size(); page++) {
                Stream<Question> question = lesson.pages().get(page).question().stream();
                for (Answer answer : question.flatMap(LessonLocksTest::answers).toList()) {
                    learning.open(lesson, page);
                    learning.answer(answer);
                    learning.check();
                    look(lesson.id() + ", page " + (page + 1) + ", " + answer);
                }
            }
        }
        assertThat(locked).isEmpty();
    }

    private static Stream<Answer> answers(Question question) {
        return switch (question) {
            case ChooseOne choose -> IntStream.range(0, choose.choices().size()).mapToObj(Answer.Choice::new);
            case PutInOrder order -> {
                List<Integer> items = new ArrayList<>(IntStream.range(0, order.items().size()).boxed().toList());
                Answer written = new Answer.Order(items);
                Collections.reverse(items);
                yield Stream.of(written, new Answer.Order(items));
            }
            default -> DoubleStream.of(-1, 0, 0.3, 1, 1.2, 2.5).mapToObj(Answer.Number::new);
        };
    }

    private void look(String what) {
        if (session.state().lessons().walk().orElseThrow().judged().isEmpty()) {
            return;
        }
        for (WindowPart part : WindowPart.values()) {
            if (session.scene().parts().of(part) == Access.LOCKED) {
                locked.add(what + ": " + part);
            }
        }
    }
}
