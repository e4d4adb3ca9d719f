package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Coordinate;
import downhill.document.Document;
import downhill.lesson.Answer;
import downhill.lesson.Lesson;
import downhill.lesson.answers.AnswerSheet;
import downhill.lesson.answers.AnswerSheetText;
import downhill.lesson.answers.GivenAnswer;
import downhill.lesson.answers.PageAnswer;
import downhill.lesson.answers.QuestionPrint;
import downhill.picture.Box;
import downhill.picture.Role;
import downhill.picture.Sketch;
import downhill.picture.Tally;
import downhill.picture.TallySentence;
import downhill.picture.TwoFigures;
import downhill.picture.Viewport;
import downhill.picture.Words;
import downhill.scene.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A class's answers, dropped as files.
class ClassroomTest {

    private static final int STUDENTS = 20;
    /// The page of a lesson where the point's next place is guessed on the curve.
    private static final int GUESS = 5;
    private static final Words WORDS = Words.of("en");

    @TempDir
    private Path folder;
    private final Session session = Sessions.first();
    private final Learning learning = session.learning();
    private final Classroom classroom = learning.shelf().classroom();
    private Lesson lesson;

    @BeforeEach
    void calm() {
        session.viewing().calm(true);
        lesson = learning.shelf().lessons().get(3);
    }

    private static double place(int student) {
        return 0.4 + 0.13 * student;
    }

    private Path write(int student) throws IOException {
        AnswerSheet sheet = new AnswerSheet("%012x".formatted(student), "Student " + student, lesson.id(), "T",
                List.of(new PageAnswer(GUESS, QuestionPrint.of(lesson).get(GUESS).orElseThrow(),
                        GivenAnswer.once(new Answer.Number(place(student)), student % 2 == 0)
                                .again(new Answer.Number(1.5), true))));
        return Files.writeString(folder.resolve(student + AnswerSheet.ENDING), AnswerSheetText.of(sheet));
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int student = 0; student < STUDENTS; student++) {
            files.add(write(student));
        }
        return files;
    }

    private Tally tally() {
        return session.state().frame().tally().orElseThrow();
    }

    /// Those with an edge, as a student's answer has: a line that leads to a strip ends in a dot without one.
    private List<Sketch.Piece.Dot> dots(Role inside) {
        Sketch sketch = new Sketch();
        TwoFigures.paint(sketch.page(13), new Box(0, 0, 800, 600), session.state().frame().section(Coordinate.W));
        return sketch.all(Sketch.Piece.Dot.class).stream()
                .filter(dot -> dot.fill().role() == inside && dot.outline().width() > 0).toList();
    }

    @Test
    void twenty_files_become_dots_on_the_curve_where_each_has_answered() throws IOException {
        session.edit(scenario -> scenario.withRate(0.31));
        Document before = session.documents().document();
        classroom.take(files());
        assertThat(session.state().lessons().walk()).as("their lesson is opened").hasValueSatisfying(walk ->
                assertThat(walk.index()).isEqualTo(GUESS));
        assertThat(tally().answered()).isEqualTo(STUDENTS);
        assertThat(tally().rights()).as("not before it is asked").isEmpty();
        Viewport view = session.state().frame().view();
        List<Sketch.Piece.Dot> dots = dots(Role.GUESS);
        assertThat(dots).hasSize(STUDENTS);
        for (int student = 0; student < STUDENTS; student++) {
            // The upper figure's margins are 4.6 ems on the left and 1.7 on the right.
            double x = 4.6 * 13 + (place(student) - view.across().low()) / view.across().length() * (800 - 6.3 * 13);
            assertThat(dots).as("student %d", student).anySatisfy(dot -> assertThat(dot.x()).isCloseTo(x, within(0.01)));
        }
        learning.turnTo(Tab.EXPLORE);
        assertThat(session.documents().document()).as("what was open is as it was").isEqualTo(before);
    }

    @Test
    void what_is_right_is_marked_once_the_page_has_been_answered() throws IOException {
        classroom.take(files());
        assertThat(dots(Role.SLOPE)).isEmpty();
        learning.goOn();
        assertThat(tally().rights()).hasValue(STUDENTS / 2);
        assertThat(tally().right()).isPresent();
        assertThat(dots(Role.SLOPE)).hasSize(STUDENTS / 2);
    }

    @Test
    void names_are_nowhere_until_they_are_asked_for() throws IOException {
        classroom.take(files());
        assertThat(tally().dots()).allSatisfy(dot -> assertThat(dot.who()).isEmpty());
        classroom.name(true);
        assertThat(TallySentence.lines(tally(), WORDS)).hasSize(STUDENTS).anySatisfy(line ->
                assertThat(line).isEqualTo("w = 0.4: 1 — Student 0"));
        assertThat(TallySentence.of(tally(), WORDS)).as("a figure's sentence has none").contains("20 answered", "w = 0.4: 1")
                .doesNotContain("Student");
    }

    @Test
    void last_tries_count_where_they_are_asked_for_and_all_can_be_hidden_and_cleared() throws IOException {
        classroom.take(files());
        classroom.latest(true);
        assertThat(tally().dots()).allSatisfy(dot -> assertThat(dot.at().w()).isEqualTo(1.5));
        classroom.toggleShown();
        assertThat(session.state().frame().tally()).isEmpty();
        assertThat(dots(Role.GUESS)).hasSizeLessThan(2);
        classroom.clear();
        assertThat(session.state().lessons().classroom()).isEmpty();
    }

    @Test
    void a_folder_is_its_files_and_what_is_broken_is_told_by_its_name() throws IOException {
        files();
        Files.writeString(folder.resolve("photo.downhill-answers"), "PNG");
        Files.writeString(folder.resolve("notes.txt"), "nothing");
        assertThat(ClassFiles.areThese(List.of(folder))).isTrue();
        assertThat(ClassFiles.areThese(List.of(folder.resolve("notes.txt")))).isFalse();
        classroom.take(List.of(folder));
        assertThat(tally().answered()).isEqualTo(STUDENTS);
        assertThat(session.state().lessons().classroom().orElseThrow().told()).singleElement().satisfies(told ->
                assertThat(WORDS.text(told)).startsWith("photo.downhill-answers is left out. "));
        assertThat(WORDS.text(session.state().notice().orElseThrow().message())).contains("20", "photo.downhill-answers");
    }

    @Test
    void several_that_were_copied_from_messages_are_pasted_at_once() throws IOException {
        String first = Files.readString(write(1));
        String second = Files.readString(write(2));
        classroom.take("Mina: " + first + "\n{not an answer}\nJun: " + second, number -> "pasted " + number);
        assertThat(tally().answered()).isEqualTo(2);
        classroom.take(first, number -> "pasted " + number);
        assertThat(tally().answered()).as("the same once more").isEqualTo(2);
    }
}
