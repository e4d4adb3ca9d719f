package downhill.export.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.export.Order;
import downhill.lesson.Lesson;
import downhill.lesson.LessonReader;
import downhill.lesson.LessonReading;
import downhill.lesson.Lessons;
import downhill.picture.Box;
import downhill.picture.Page;
import downhill.picture.Ruler;
import downhill.picture.Sketch;
import downhill.picture.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// On paper what is to be put in order stands in another order, with a box for the place that each has.
class OrderOnPaperTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    private static final String FIRST = "\"value\": \"rate*abs(slope_at(0.6))\"";
    private static final String LAST = "\"value\": \"rate*abs(slope_at(3))\"";

    private static String file() {
        return new String(Lessons.bytes(Lessons.files().get(3)), StandardCharsets.UTF_8);
    }

    private static List<String> words(String file, LessonSheet.Kind kind) {
        Lesson lesson = ((LessonReading.Good) LessonReader.read(file.getBytes(StandardCharsets.UTF_8), OPTIMIZERS)).lesson();
        LessonFigures figures = LessonFigures.of(lesson.pages().get(6).scene(), OPTIMIZERS, false);
        Sketch sketch = new Sketch();
        new LessonSheet(lesson.pages().get(6), figures, "en", kind, "7 / 7").paint(new Page(sketch, Words.of("en"),
                new Ruler(), 13), new Box(0, 0, Order.PAGE_WIDTH, Order.PAGE_HEIGHT));
        return sketch.all(Sketch.Piece.Text.class).stream().map(text -> text.text().plain()).toList();
    }

    private static List<String> items(List<String> words) {
        return words.stream().filter(List.of("w = 0.6", "w = 1.5", "w = 3")::contains).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"SHOWN", "BLANKS"})
    void a_student_is_told_what_to_write_and_no_place_is_given_away(LessonSheet.Kind kind) {
        List<String> words = words(file(), kind);
        assertThat(items(words)).containsExactly("w = 0.6", "w = 1.5", "w = 3");
        assertThat(String.join(" ", words)).contains("Write into each box");
        assertThat(words.subList(words.indexOf("w = 0.6"), words.indexOf("w = 3"))).doesNotContain("1", "2", "3");
    }

    @Test
    void the_answers_number_what_stands_there() {
        List<String> words = words(file(), LessonSheet.Kind.ANSWERS);
        assertThat(words).containsSubsequence("3", "w = 0.6", "2", "w = 1.5", "1", "w = 3");
        assertThat(String.join(" ", words)).doesNotContain("Write into each box");
    }

    @ParameterizedTest
    @EnumSource(LessonSheet.Kind.class)
    void what_was_written_in_the_right_order_is_printed_in_another_and_not_just_turned_round(LessonSheet.Kind kind) {
        String inOrder = file().replace(FIRST, "#").replace(LAST, FIRST).replace("#", LAST);
        assertThat(items(words(inOrder, kind))).containsExactlyInAnyOrder("w = 3", "w = 1.5", "w = 0.6")
                .isNotEqualTo(List.of("w = 0.6", "w = 1.5", "w = 3")).isNotEqualTo(List.of("w = 3", "w = 1.5", "w = 0.6"))
                .isEqualTo(items(words(inOrder, LessonSheet.Kind.SHOWN)));
    }
}
