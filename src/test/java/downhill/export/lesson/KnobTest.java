package downhill.export.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.lesson.DragTo;
import downhill.lesson.Lesson;
import downhill.lesson.LessonMoment;
import downhill.lesson.LessonPage;
import downhill.lesson.Lessons;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The places that a thing can be dragged to on a page for a browser.
class KnobTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();

    @Test
    void every_question_for_a_place_has_places_that_are_right_and_places_that_are_not() {
        int questions = 0;
        for (Lesson lesson : Lessons.all(OPTIMIZERS)) {
            for (LessonPage page : lesson.pages()) {
                if (page.question().orElse(null) instanceof DragTo drag) {
                    LessonFigures figures = LessonFigures.of(page.scene(), OPTIMIZERS, false);
                    Knob knob = Knob.of(figures, drag.what(), 21, drag.rightAnswer(moment(page, figures)));
                    List<Boolean> right = knob.places().stream().map(place -> drag.isRight(place.answer(),
                            moment(page, LessonFigures.of(place.scene(), OPTIMIZERS, false)))).toList();
                    assertThat(right).as("%s, %s", lesson.id(), drag.what()).contains(true, false);
                    questions++;
                }
            }
        }
        assertThat(questions).isGreaterThan(7);
    }

    private static LessonMoment moment(LessonPage page, LessonFigures figures) {
        return LessonMoment.of(figures.scene(), figures.runs(), page.scene().head().step(),
                figures.view().across().length());
    }

    @Test
    void a_thing_is_at_first_where_the_page_has_it() {
        LessonPage page = Lessons.all(OPTIMIZERS).get(2).pages().get(4);
        LessonFigures figures = LessonFigures.of(page.scene(), OPTIMIZERS, false);
        for (DragTo.What what : List.of(DragTo.What.RATE, DragTo.What.NUDGE, DragTo.What.START)) {
            Knob knob = Knob.of(figures, what, 41, Optional.empty());
            assertThat(knob.places()).hasSize(41);
            assertThat(knob.places().get(knob.own()).scene().scenario()).isEqualTo(page.scene().scenario());
            assertThat(knob.places().get(knob.own()).scene().view().nudge()).isEqualTo(page.scene().view().nudge());
        }
    }
}
