package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Coordinate;
import downhill.lesson.Answer;
import downhill.lesson.ChooseOne;
import downhill.lesson.Lesson;
import downhill.lesson.LessonPage;
import downhill.lesson.Question;
import downhill.picture.Interval;
import downhill.picture.Section;
import downhill.picture.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// In the figures of the lessons that is seen which is told of, on each page and in what is replied to any answer: the way
/// that has been gone so far, and the nudge.
class LessonPathsTest {

    private final Session session = Sessions.first();
    private final Learning learning = session.learning();
    private final List<String> outside = new ArrayList<>();

    @Test
    void no_path_and_no_nudge_leaves_its_map() {
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

    @Test
    void the_strips_of_two_weights_whose_areas_are_compared_have_one_scale() {
        Lesson alsoB = learning.shelf().lessons().stream().filter(lesson -> lesson.id().equals("also-b")).findFirst()
                .orElseThrow();
        List<LessonPage> compared = alsoB.pages().stream()
                .filter(page -> page.text().in("en").source().contains("to one scale")).toList();
        assertThat(compared).isNotEmpty();
        for (LessonPage page : compared) {
            learning.open(alsoB, alsoB.pages().indexOf(page));
            session.update();
            Viewport view = session.state().frame().view();
            assertThat(view.along(Coordinate.B).across().length()).isCloseTo(view.across().length(), within(1e-9));
            assertThat(view.along(Coordinate.B).slope().length()).isCloseTo(view.slope().length(), within(1e-9));
        }
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
        nudge(what, state);
        if (view.bias().isEmpty()) {
            return;
        }
        state.race().runs().forEach(run -> IntStream.rangeClosed(0, Math.min(state.scene().head().step(), run.length()))
                .mapToObj(run::point).filter(at -> !view.across().contains(at.w())
                        || !view.along(Coordinate.B).across().contains(at.b()))
                .findFirst().ifPresent(at -> outside.add(what + ": " + at)));
    }

    /// What is added to a weight is to be seen whole, with the arrow beside it.
    private void nudge(String what, State state) {
        for (Section section : state.frame().sections()) {
            Interval across = state.frame().view().along(section.track().coordinate()).across();
            double to = section.position() + Math.copySign(state.scene().view().nudge(), section.slope());
            if (across.contains(section.position()) && !across.contains(to)) {
                outside.add(what + ": the nudge to " + section.symbol() + " = " + to);
            }
        }
    }
}
