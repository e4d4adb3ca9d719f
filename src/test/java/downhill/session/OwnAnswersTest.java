package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.lesson.Answer;
import downhill.lesson.Lesson;
import downhill.lesson.answers.GivenAnswer;
import downhill.lesson.answers.PageAnswer;
import downhill.lesson.answers.QuestionPrint;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a student answers is remembered.
class OwnAnswersTest {

    private static final String WORDS = "\"correct\": {\"text\": \"c\"}, \"otherwise\": [{\"text\": \"o\"}]";
    private static final List<String> QUESTIONS = List.of(
            "{\"kind\": \"choose\", \"ask\": \"?\", " + WORDS + ", \"choices\": ["
                    + "{\"when\": \"slope < 0\", \"text\": \"a\"}, {\"when\": \"slope > 0\", \"text\": \"b\"}]}",
            "{\"kind\": \"drag\", \"what\": \"start\", \"ask\": \"?\", \"right\": \"change > 0\", " + WORDS + "}",
            "{\"kind\": \"number\", \"ask\": \"?\", \"answer\": \"slope\", " + WORDS + "}",
            "{\"kind\": \"left-or-right\", \"ask\": \"?\", \"answer\": \"change\", " + WORDS + "}",
            "{\"kind\": \"order\", \"ask\": \"?\", " + WORDS + ", \"items\": ["
                    + "{\"value\": \"2\", \"text\": \"a\"}, {\"value\": \"1\", \"text\": \"b\"}]}");

    private final Session session = Sessions.first();
    private final Learning learning = session.learning();
    private final Lesson lesson = LearningDragTest.lesson(String.join(",", QUESTIONS.stream().map(question ->
            "{\"title\": \"t\", \"text\": \"x\", \"scene\": {\"loss\": \"w^2\", \"run\": {\"rate\": 0.15, \"start\": [3]}}, "
                    + "\"question\": " + question + "}").toList()));

    private GivenAnswer given(int page) {
        return learning.shelf().answers().in("mine").orElseThrow().pages().stream().filter(each -> each.page() == page)
                .map(PageAnswer::given).findFirst().orElseThrow();
    }

    private void answer(int page, Answer answer) {
        learning.open(lesson, page);
        learning.answer(answer);
        learning.check();
    }

    @Test
    void every_kind_of_question_is_remembered_with_what_was_answered_and_whether_it_is_right() {
        answer(0, new Answer.Choice(0));
        answer(0, new Answer.Choice(1));
        learning.open(lesson, 1);
        session.edit(scenario -> scenario.withStart(Vector.of(-2)));
        learning.check();
        answer(2, new Answer.Number(5));
        answer(3, new Answer.Number(-1));
        answer(4, new Answer.Order(List.of(1, 0)));
        assertThat(given(0)).isEqualTo(new GivenAnswer(new Answer.Choice(0), false, new Answer.Choice(1), true, 2));
        assertThat(given(1)).isEqualTo(GivenAnswer.once(new Answer.Number(-2), true));
        assertThat(given(2)).isEqualTo(GivenAnswer.once(new Answer.Number(5), false));
        assertThat(given(3)).isEqualTo(GivenAnswer.once(new Answer.Number(-1), true));
        assertThat(given(4)).isEqualTo(GivenAnswer.once(new Answer.Order(List.of(1, 0)), true));
        assertThat(learning.shelf().answers().in("mine").orElseThrow().pages()).extracting(PageAnswer::question)
                .isEqualTo(QuestionPrint.of(lesson).stream().map(Optional::orElseThrow).toList());
        assertThat(session.state().lessons().answered()).isEqualTo(learning.shelf().answers().in("mine"));
    }

    @Test
    void what_is_answered_by_nobody_is_not_remembered() {
        learning.open(lesson, 0);
        learning.goOn();
        assertThat(session.state().lessons().walk().orElseThrow().judged()).as("a clicker shows what is right").isPresent();
        learning.open(lesson, 2);
        learning.answer(new Answer.Number(1e200));
        learning.check();
        assertThat(learning.shelf().answers().in("mine")).isEmpty();
    }

    @Test
    void whoever_forgets_begins_a_sheet_of_her_own() {
        answer(3, new Answer.Number(1));
        String tag = learning.shelf().answers().in("mine").orElseThrow().tag();
        int[] told = {0};
        learning.shelf().answers().noted().listen(() -> told[0]++);
        learning.shelf().answers().forget("mine");
        assertThat(learning.shelf().answers().in("mine")).isEmpty();
        answer(3, new Answer.Number(1));
        assertThat(learning.shelf().answers().in("mine").orElseThrow().tag()).isNotEqualTo(tag);
        assertThat(told[0]).isEqualTo(2);
    }

    @Test
    void a_print_stays_the_same_in_other_words_on_another_page_and_not_with_another_question() {
        String page = "{\"title\": \"t\", \"text\": \"x\", \"scene\": {\"loss\": \"w^2\", \"run\": {\"rate\": 0.15, "
                + "\"start\": [3]}}, \"question\": " + QUESTIONS.getFirst() + "}";
        String before = QuestionPrint.of(LearningDragTest.lesson(page)).getFirst().orElseThrow();
        String moved = "{\"title\": \"0\", \"text\": \"y\"}," + page.replace("\"text\": \"b\"", "\"text\": \"better\"")
                .replace("\"ask\": \"?\"", "\"ask\": \"So?\"").replace("\"scene\": {",
                        "\"scene\": {\"parts\": {\"rate\": \"locked\"}, ");
        assertThat(QuestionPrint.of(LearningDragTest.lesson(moved))).containsExactly(Optional.empty(),
                Optional.of(before));
        for (String other : List.of(page.replace("slope > 0", "slope > 1"), page.replace("0.15", "0.2"))) {
            assertThat(QuestionPrint.of(LearningDragTest.lesson(other)).getFirst()).isPresent().isNotEqualTo(
                    Optional.of(before));
        }
    }
}
