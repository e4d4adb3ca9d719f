package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.json.JsonText;
import downhill.picture.Words;
import downhill.scene.Access;
import downhill.scene.Tab;
import downhill.scene.WindowPart;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonReaderTest {

    private static final String HEAD = """
            {"format": "downhill-lesson", "version": 1, "id": "mine", "title": "Mine", "school": "Seoul", "pages": [
            """;
    private static final String PAGE = """
            {"title": "One", "text": "At {w} the slope is {slope:+}.", "scene": {"loss": "w^2", "run": {"start": [3]}}}
            """;

    static LessonReading read(String text) {
        return LessonReader.read(text.getBytes(StandardCharsets.UTF_8), Optimizers.installed());
    }

    private static Lesson good(String pages) {
        LessonReading reading = read(HEAD + pages + "]}");
        assertThat(reading).isInstanceOf(LessonReading.Good.class);
        return ((LessonReading.Good) reading).lesson();
    }

    private static String problem(String text) {
        LessonReading reading = read(text);
        assertThat(reading).as(text).isInstanceOf(LessonReading.Bad.class);
        Words words = Words.of("en");
        return words.text(((LessonReading.Bad) reading).problem().told(words));
    }

    @Test
    void a_page_lies_over_the_one_before() {
        Lesson lesson = good(PAGE + ", {\"title\": \"Two\", \"text\": \"b\", \"scene\": {\"run\": {\"rate\": 0.5}}}");
        assertThat(lesson.pages().get(1).scene().scenario().start().w()).isEqualTo(3);
        assertThat(lesson.pages().get(1).scene().scenario().rate()).isEqualTo(0.5);
        assertThat(lesson.pages().getFirst().scene().scenario().rate()).isNotEqualTo(0.5);
    }

    @Test
    void a_lesson_begins_with_figures_and_transport_alone() {
        LessonPage page = good(PAGE).pages().getFirst();
        assertThat(page.scene().view().tab()).isEqualTo(Tab.LESSONS);
        assertThat(WindowPart.values()).filteredOn(part -> page.scene().parts().of(part) == Access.SHOWN)
                .containsExactly(WindowPart.FIGURES, WindowPart.TRANSPORT);
    }

    @Test
    void numbers_of_a_text_come_from_the_run() {
        LessonPage page = good(PAGE).pages().getFirst();
        assertThat(page.text().in("en").line(Moments.of(page)).plain()).isEqualTo("At 3 the slope is +6.");
    }

    @Test
    void what_it_knows_nothing_of_is_kept() {
        assertThat(good(PAGE).source().find("school")).contains(JsonText.of("Seoul"));
    }

    @Test
    void what_is_no_json_is_told_with_its_line() {
        assertThat(problem(HEAD + "{\"title\": }")).contains("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "text": "At {w the slope" | Line 3, page 1, text: a { is not closed by }.
            "text": "At $w the slope" | Line 3, page 1, text: a dollar sign is not closed by another.
            "text": {"en": "At {W}", "ko": "{slop}"} | Line 3, page 1, text.ko: “slop” can’t be read, at character 1. unknown
            "text": "{w:big}" | Line 3, page 1, text: “big” is no way to write a number.
            "text": 3 | Line 3, page 1, text: a text is written as
            "text": "a", "scene": {"run": {"rate": -1}} | Line 3
            "text": "a", "scene": {"loss": "w +"} | Line 3
            "text": "a", "question": {"kind": "guess"} | Line 3
            "text": "a", "question": {"ask": "?"} | Line 3, page 1, question.kind: say which kind of question it is
            "text": "a", "question": {"kind": "number", "ask": "?", "answer": "w"} | Line 3, page 1, question.correct
            """)
    void a_mistake_is_told_by_line_page_and_field(String field, String told) {
        assertThat(problem(HEAD + "\n{\"title\": \"One\", " + field + "}]}")).startsWith(told);
    }

    @Test
    void a_file_of_something_else_is_told_so() {
        assertThat(problem("{}")).contains("downhill-lesson");
        assertThat(problem("[]")).isNotEmpty();
        assertThat(problem("")).isNotEmpty();
        assertThat(problem(HEAD + "]}")).contains("at least one page");
    }
}
