package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.export.web.WebInk;
import downhill.lesson.Answer;
import downhill.lesson.Lesson;
import downhill.lesson.Lessons;
import downhill.lesson.answers.AnswerSheet;
import downhill.lesson.answers.ClassSheets;
import downhill.lesson.answers.GivenAnswer;
import downhill.lesson.answers.PageAnswer;
import downhill.picture.Box;
import downhill.picture.Painting;
import downhill.picture.Role;
import downhill.picture.Ruler;
import downhill.picture.Sketch;
import downhill.picture.Tally;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.plugin.Vector;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A class's answers in what is saved.
class ClassExportTest {

    private static final int STUDENTS = 20;
    /// A page where the next place is guessed on the curve.
    private static final int GUESS = 5;
    private static final Lesson LESSON = Lessons.all(Optimizers.installed()).get(3);

    private static Sketch sketch(Painting painting) {
        Sketch sketch = new Sketch();
        painting.paint(sketch.page(13), new Box(0, 0, Order.PAGE_WIDTH, Order.PAGE_HEIGHT));
        return sketch;
    }

    /// Those with an edge, as a student's answer has: a line that leads to a strip ends in a dot without one.
    private static long dots(Sketch sketch, Role inside) {
        return sketch.all(Sketch.Piece.Dot.class).stream()
                .filter(dot -> dot.fill().role() == inside && dot.outline().width() > 0).count();
    }

    private static String text(Sketch sketch) {
        return String.join("|", sketch.all(Sketch.Piece.Text.class).stream().map(text -> text.text().plain()).toList());
    }

    private static LessonPages lesson() {
        List<AnswerSheet> sheets = IntStream.range(0, STUDENTS).mapToObj(student -> new AnswerSheet(
                "%08x".formatted(student), "Student " + student, LESSON.id(), "T", List.of(new PageAnswer(GUESS, "00000000",
                        GivenAnswer.once(new Answer.Number(1 + 0.05 * student), student < 12))))).toList();
        return new LessonPages(LESSON, Optimizers.installed(), "en")
                .answered(Optional.of(new ClassSheets(sheets, false, true)));
    }

    @Test
    void a_page_of_a_lesson_has_a_dot_for_each_student_and_nobody_s_name() {
        Sketch shown = sketch(lesson().page(GUESS));
        assertThat(dots(shown, Role.GUESS)).isEqualTo(2 * STUDENTS);
        assertThat(text(shown)).contains("20 answered").doesNotContain("Student", "12 right");
        Sketch told = sketch(lesson().worksheet(true).page(GUESS));
        assertThat(text(told)).contains("20 answered, 12 right").doesNotContain("Student");
        assertThat(dots(told, Role.SLOPE)).isEqualTo(2 * 12);
    }

    @Test
    void a_worksheet_that_is_still_to_be_filled_in_has_none() {
        assertThat(text(sketch(lesson().worksheet(false).page(GUESS)))).doesNotContain("answered");
    }

    private static Tally one() {
        return new Tally(Tally.Scale.W, List.of(new Tally.Dot(Vector.of(1), false, "Mina")), List.of(),
                Optional.empty(), 1, OptionalInt.empty());
    }

    @Test
    void what_shows_every_step_has_none_as_they_were_about_one() throws Exception {
        RunOrder run = Exports.order(Path.of("a.gif"), 640, 400).answered(Optional.of(one()));
        RaceOrder race = RaceOrder.of(Path.of("a.gif"), run.scene(), Optimizers.installed(), Words.of("en"), 640, 400)
                .answered(Optional.of(one()));
        assertThat(text(sketch(race.picture()))).as("of one step").contains("1 answered");
        for (Order order : List.of(run, race)) {
            Order.Film film = order.film();
            for (Shot shot : order.shots()) {
                assertThat(text(sketch(film.next(shot)))).as("%s", shot).doesNotContain("answered");
            }
            WebInk ink = new WebInk(Map.of("en", Words.of("en")), new Ruler(), Theme.light(), Theme.dark());
            assertThat(order.web().html(ink, part -> { })).doesNotContain("1 answered", "Mina")
                    .isEqualTo((order == run ? run.answered(Optional.empty()) : race.answered(Optional.empty()))
                            .web().html(ink, part -> { }));
        }
    }

    @Test
    void a_picture_of_the_page_has_them_in_place_of_the_worked_lines() {
        Tally tally = one();
        Sketch sketch = sketch(Exports.order(Path.of("a.png"), 640, 400).answered(Optional.of(tally)).picture());
        assertThat(text(sketch)).contains("1 answered").doesNotContain("Mina");
        assertThat(dots(sketch, Role.GUESS)).isEqualTo(2);
    }
}
