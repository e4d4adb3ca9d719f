package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.lesson.Lesson;
import downhill.lesson.Lessons;
import downhill.picture.Box;
import downhill.picture.Sketch;
import downhill.picture.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an audience sees of a lesson's page.
class PresentedPagesTest {

    private static List<String> told(String id, int page) {
        Lesson lesson = Lessons.all(Optimizers.installed()).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow();
        Sketch sketch = new Sketch();
        new PresentedPages(new LessonPages(lesson, Optimizers.installed(), "en"), Words.of("en")).page(page)
                .paint(sketch.page(13), new Box(0, 0, 1440, 900));
        return sketch.all(Sketch.Piece.Text.class).stream().map(piece -> piece.text().plain()).toList();
    }

    @Test
    void a_step_is_worked_out_only_where_the_page_shows_it() {
        assertThat(told("how-many-times", 4)).anyMatch(text -> text.startsWith("How many times my change"))
                .noneMatch(text -> text.contains("|δL/δw|") || text.startsWith("? ="));
        assertThat(told("again-and-again", 0)).anyMatch(text -> text.contains("2.1 = 3 − 0.15 · 6"));
    }

    @Test
    void what_comes_of_runs_is_told_only_where_the_page_shows_their_list() {
        assertThat(told("remembering", 4)).anyMatch(text -> text.startsWith("Which one is lower")).doesNotContain("verdict");
        assertThat(told("remembering", 6)).contains("verdict");
    }
}
