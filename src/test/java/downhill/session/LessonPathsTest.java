package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Coordinate;
import downhill.lesson.Answer;
import downhill.lesson.ChooseOne;
import downhill.lesson.Lesson;
import downhill.lesson.Question;
import downhill.picture.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// On the maps of the lessons the way is seen that has been gone so far: on each page, and in what is replied to any answer.
class LessonPathsTest {

    private final Session session = Sessions.first();
    private final Learning learning = session.learning();
    private final List<String> outside = new ArrayList<>();

    @Test
    void no_path_leaves_its_map() {
        session.viewing().calm(true);
        for (Lesson lesson : learning.shelf().lessons()) {
            for (int page = 0; page < lesson.pages().size(); page++) {
                learning.open(lesson, page);
                look(lesson.id() + ", page " + (page + 1));
                for (Answer answer : answers(lesson.pages().get(page).question().stream())) {
                    learning.open(lesson, page);
                    learning.answer(answer);
                    learning.check();
                    look(lesson.id() + ", page " + (page + 1) + ", " + answer);
                }
            }
        }
        assertThat(outside).isEmpty();
    }

    private static List<Answer> answers(Stream<Question> question) {
        return question.filter(ChooseOne.class::isInstance).map(ChooseOne.class::cast)
                .flatMap(choose -> IntStream.range(0, choose.choices().size()).<Answer>mapToObj(Answer.Choice::new))
                .toList();
    }

    private void look(String what) {
        session.viewing().settle();
        session.update();
        State state = session.state();
        Viewport view = state.frame().view();
        if (view.bias().isEmpty()) {
            return;
        }
        state.race().runs().forEach(run -> IntStream.rangeClosed(0, Math.min(state.scene().head().step(), run.length()))
                .mapToObj(run::point).filter(at -> !view.across().contains(at.w())
                        || !view.along(Coordinate.B).across().contains(at.b()))
                .findFirst().ifPresent(at -> outside.add(what + ": " + at)));
    }
}
