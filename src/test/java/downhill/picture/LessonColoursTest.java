package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.descent.OutcomeMap;
import downhill.descent.Run;
import downhill.export.lesson.LessonFigures;
import downhill.lesson.Lesson;
import downhill.lesson.Lessons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// On the lessons' maps of starts and rates.
class LessonColoursTest {

    private static final List<Role> VALLEYS = List.of(Role.VALLEY_1, Role.VALLEY_2, Role.VALLEY_3, Role.VALLEY_4);
    /// Below so much two colours are taken for one, by somebody who looks for what they have in common.
    private static final double ALIKE = 20;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void no_run_has_the_colour_of_a_valley_that_it_does_not_end_in() {
        Optimizers optimizers = Optimizers.installed();
        for (Lesson lesson : Lessons.all(optimizers)) {
            for (int page = 0; page < lesson.pages().size(); page++) {
                LessonFigures figures = LessonFigures.of(lesson.pages().get(page).scene(), optimizers, true);
                if (figures.isRace() && figures.race().view().bias().isEmpty()) {
                    look(lesson.id() + " " + (page + 1), figures);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void look(String where, LessonFigures figures) {
        OutcomeMap map = figures.ends().orElseThrow().map();
        for (int lane = 0; lane < figures.runs().size(); lane++) {
            Run run = figures.runs().get(lane);
            double end = run.point(run.length()).w();
            Role own = Mark.of(figures.scene().runs().lanes().get(lane).mark()).role();
            int valley = IntStream.range(0, map.valleys()).boxed()
                    .min(Comparator.comparingDouble(each -> Math.abs(map.bottom(each).w() - end))).orElseThrow();
            for (int other = 0; other < map.valleys(); other++) {
                for (Theme theme : Theme.all()) {
                    double difference = difference(theme, own, other);
                    if (other != valley && difference < ALIKE && difference < difference(theme, own, valley)) {
                        wrong.add(where + ": " + own + " looks like valley " + other + ", " + theme.id());
                    }
                }
            }
        }
    }

    private static double difference(Theme theme, Role lane, int valley) {
        return Seen.of(theme.colour(lane)).lab().difference(Seen.of(theme.colour(VALLEYS.get(valley))).lab());
    }
}
