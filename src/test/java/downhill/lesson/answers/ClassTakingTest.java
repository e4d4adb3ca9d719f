package downhill.lesson.answers;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.lesson.Answer;
import downhill.lesson.Lesson;
import downhill.lesson.LessonReader;
import downhill.lesson.LessonReading;
import downhill.picture.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Files of a class, of which some can't be taken.
class ClassTakingTest {

    private static final String PAGE = """
            {"title": "t", "text": "x", "scene": {"run": {"start": [START]}}, "question": {"kind": "number", "ask": "?",
             "answer": "slope", "correct": {"text": "c"}, "otherwise": [{"text": "o"}]}}""";
    private static final Lesson MINE = lesson("mine", PAGE.replace("START", "3"), PAGE.replace("START", "2"));
    private static final Lesson OTHER = lesson("other", PAGE.replace("START", "1"));

    private final ClassTaking taking = new ClassTaking(Map.of(), List.of(MINE, OTHER), Optional.of("mine"));

    private static Lesson lesson(String id, String... pages) {
        String text = "{\"format\": \"downhill-lesson\", \"version\": 1, \"id\": \"" + id + "\", \"title\": \"The " + id
                + "\", \"pages\": [" + String.join(",", pages) + "]}";
        return ((LessonReading.Good) LessonReader.read(text.getBytes(StandardCharsets.UTF_8), Optimizers.installed()))
                .lesson();
    }

    private static AnswerSheet sheet(String tag, String name, Lesson lesson, int... pages) {
        AnswerBook book = AnswerBook.EMPTY;
        for (int page : pages) {
            book = book.noted(lesson, page, new Answer.Number(6), true, tag);
        }
        return book.in(lesson.id()).orElseThrow().titled(lesson, "en").named(name);
    }

    private void take(String file, AnswerSheet sheet) {
        taking.take(file, new SheetReading.Good(sheet));
    }

    private List<String> told() {
        Words words = Words.of("en");
        return taking.told().stream().map(words::text).toList();
    }

    @Test
    void the_others_are_taken_whatever_one_of_them_is() {
        take("a", sheet("00000001", "Mina", MINE, 0, 1));
        taking.take("b", new SheetReading.Bad(Complaint.of("class.unreadable")));
        take("c", sheet("00000002", "Jun", lesson("gone", PAGE.replace("START", "3")), 0));
        take("d", sheet("00000003", "Jun", OTHER, 0));
        take("e", sheet("00000004", "Mina", MINE, 0));
        assertThat(taking.sheets().get("mine")).hasSize(2);
        assertThat(taking.taken()).isEqualTo(Map.of("mine", 2, "other", 1));
        assertThat(told()).containsExactly(
                "b is left out. The file can't be read. Is it still there, and may you read it?",
                "c is left out: it has answers to a lesson that isn't here, “The gone”. Open that lesson's file first.",
                "d has answers to another lesson, “The other”: they are shown there.",
                "e: another student is called Mina, too. Both count.");
    }

    @Test
    void the_same_student_counts_once_with_what_was_answered_later() {
        take("early", sheet("00000001", "Mina", MINE, 0));
        take("again", sheet("00000001", "Mina", MINE, 0));
        take("late", sheet("00000001", "Mina", MINE, 0, 1));
        take("early", sheet("00000001", "Mina", MINE, 0));
        assertThat(taking.sheets().get("mine")).singleElement().satisfies(sheet ->
                assertThat(sheet.pages()).hasSize(2));
        assertThat(told()).containsExactly("again has the answers of a student who is there already; they count once.",
                "late has later answers of a student who is there already; these count now.",
                "early has the answers of a student who is there already; they count once.");
    }

    @Test
    void a_page_that_has_moved_is_found_and_one_that_asks_something_else_is_left_out() {
        Lesson before = lesson("mine", PAGE.replace("START", "2"), PAGE.replace("START", "-1"));
        take("old", sheet("00000001", "", before, 0, 1));
        take("older", sheet("00000002", "", lesson("mine", PAGE.replace("START", "-2")), 0));
        assertThat(taking.sheets().get("mine")).singleElement().satisfies(sheet ->
                assertThat(sheet.pages()).extracting(PageAnswer::page).containsExactly(1));
        assertThat(told()).containsExactly(
                "old: what was asked on page 2 isn't asked in this lesson any more; that answer is left out.",
                "older is left out: nothing that it answers is asked in this lesson any more.");
    }

    @Test
    void an_answer_of_another_kind_is_none_to_the_question() {
        PageAnswer odd = new PageAnswer(0, QuestionPrint.of(MINE).getFirst().orElseThrow(),
                GivenAnswer.once(new Answer.Choice(0), true));
        take("odd", new AnswerSheet("00000001", "", "mine", "T", List.of(odd)));
        assertThat(taking.sheets().get("mine")).isEmpty();
        assertThat(told()).hasSize(1);
    }
}
