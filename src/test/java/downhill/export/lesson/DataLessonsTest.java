package downhill.export.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Coordinate;
import downhill.descent.Optimizers;
import downhill.lesson.Lesson;
import downhill.lesson.LessonPage;
import downhill.lesson.Lessons;
import downhill.picture.Frame;
import downhill.picture.Interval;
import downhill.plugin.Vector;
import org.junit.jupiter.api.Test;

/// What a student sees of data who has never seen them drawn.
class DataLessonsTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();

    @Test
    void the_dotted_best_line_is_drawn_only_where_the_page_speaks_of_it() {
        for (Lesson lesson : Lessons.all(OPTIMIZERS)) {
            for (LessonPage page : lesson.pages()) {
                boolean isDrawn = page.scene().view().ground().reference()
                        && LessonFigures.of(page.scene(), OPTIMIZERS, false).frame().hasData();
                boolean isTold = page.text().in("en").source().contains("otted");
                assertThat(isDrawn && !isTold).as(lesson.id() + ": " + page.title().in("en").source()).isFalse();
            }
        }
    }

    @Test
    void the_valley_that_a_line_through_points_leads_to_is_on_the_first_map_of_it() {
        Lesson lesson = Lessons.all(OPTIMIZERS).get(10);
        Frame frame = LessonFigures.of(lesson.pages().getFirst().scene(), OPTIMIZERS, false).frame();
        Vector bottom = frame.bottom().orElseThrow();
        Interval w = frame.view().across();
        Interval b = frame.view().along(Coordinate.B).across();
        assertThat(bottom.w()).isBetween(w.low() + 0.3 * w.length(), w.high() - 0.3 * w.length());
        assertThat(bottom.b()).isBetween(b.low() + 0.2 * b.length(), b.high() - 0.2 * b.length());
    }
}
