package downhill.session;

import downhill.lesson.Answer;
import downhill.lesson.Judged;
import downhill.lesson.Lesson;
import downhill.lesson.LessonPage;
import downhill.lesson.Question;
import downhill.scene.Scene;
import java.util.Optional;

/// Where somebody is in a lesson. Immutable.
///
/// @param index of the page, from 0
/// @param draft what has been chosen and not dragged
/// @param judged the answer once it was checked
/// @param rest what was answered in the figure right after the reply: dragging on from there asks anew
/// @param begun what an order begins with, so that it stays where it is while the run is changed
/// @param left what was seen of it when somebody went to another tab
record LessonPlace(Lesson lesson, int index, Optional<Answer> draft, Optional<Judged> judged, Optional<Answer> rest,
        Optional<Answer> begun, Optional<Scene> left) {

    /// A page as it begins.
    static LessonPlace at(Lesson lesson, int page) {
        return new LessonPlace(lesson, Math.clamp(page, 0, lesson.pages().size() - 1), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    LessonPlace beginning(Optional<Answer> order) {
        return new LessonPlace(lesson, index, draft, judged, rest, order, left);
    }

    LessonPage page() {
        return lesson.pages().get(index);
    }

    boolean hasNext() {
        return index + 1 < lesson.pages().size();
    }

    /// What is asked and has not been answered yet.
    Optional<Question> open() {
        return judged.isPresent() ? Optional.empty() : page().question();
    }

    LessonPlace with(Answer answer) {
        return new LessonPlace(lesson, index, Optional.of(answer), Optional.empty(), Optional.empty(), begun, left);
    }

    /// @param shown what is answered in the figure now that the reply is shown there
    LessonPlace with(Judged done, Optional<Answer> shown) {
        return new LessonPlace(lesson, index, Optional.of(done.answer()), Optional.of(done), shown, begun, left);
    }

    /// Asked anew, with what has been dragged meanwhile.
    LessonPlace reopened() {
        return new LessonPlace(lesson, index, Optional.empty(), Optional.empty(), Optional.empty(), begun, left);
    }

    LessonPlace left(Scene scene) {
        return new LessonPlace(lesson, index, draft, judged, rest, begun, Optional.of(scene));
    }
}
