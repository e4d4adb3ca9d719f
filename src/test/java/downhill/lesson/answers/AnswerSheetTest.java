package downhill.lesson.answers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.lesson.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a student has answered, and its file.
class AnswerSheetTest {

    private static final PageAnswer CHOSEN =
            new PageAnswer(1, "0123456789ab", GivenAnswer.once(new Answer.Choice(0), false)
                    .again(new Answer.Choice(1), true));
    private static final AnswerSheet SHEET = new AnswerSheet("00ff00ff00ff", "민지", "mine", "내 수업", List.of(
            new PageAnswer(6, "aaaaaaaaaaaa", GivenAnswer.once(new Answer.Order(List.of(2, 0, 1)), true)), CHOSEN,
            new PageAnswer(3, "bbbbbbbbbbbb", GivenAnswer.once(new Answer.Number(-0.1), false)),
            new PageAnswer(5, "cccccccccccc", GivenAnswer.once(new Answer.Place(1e-9, 3), true))));

    private static AnswerSheet read(String text) {
        return ((SheetReading.Good) SheetReading.of(text)).sheet();
    }

    @Test
    void every_kind_of_answer_comes_back_from_its_file() {
        assertThat(read(AnswerSheetText.of(SHEET))).isEqualTo(SHEET);
        assertThat(read("\uFEFF" + AnswerSheetText.of(SHEET))).isEqualTo(SHEET);
    }

    @Test
    void a_file_says_what_is_in_it_and_without_a_name_has_none() {
        assertThat(AnswerSheetText.of(SHEET)).contains("\"name\": \"민지\"", "\"page\": 2", "\"choice\": 1", "\"choice\": 2",
                "\"tries\": 2", "\"order\": [3, 1, 2]", "\"number\": -0.1");
        assertThat(AnswerSheetText.of(SHEET.named(" "))).doesNotContain("name");
    }

    @Test
    void what_the_program_knows_nothing_of_is_ignored() {
        String more = AnswerSheetText.of(SHEET).replace("\"lesson\":", "\"mood\": {\"good\": true},\n \"lesson\":")
                .replace("\"page\": 2", "\"page\": 2, \"seconds\": 12");
        assertThat(more).contains("mood", "seconds");
        assertThat(read(more)).isEqualTo(SHEET);
    }

    @Test
    void a_name_is_one_short_line() {
        assertThat(SHEET.named("  Mina\n\tKim ").name()).isEqualTo("Mina Kim");
        assertThat(SHEET.named("😀".repeat(100)).name()).isEqualTo("😀".repeat(60));
        assertThat(SHEET.named("\u202Eanim").name()).isEqualTo("anim");
    }

    @Test
    void first_and_last_are_kept_and_tries_counted() {
        GivenAnswer given = CHOSEN.given().again(new Answer.Choice(2), false);
        assertThat(given).isEqualTo(new GivenAnswer(new Answer.Choice(0), false, new Answer.Choice(2), false, 3));
        assertThat(SHEET.tries()).isEqualTo(5);
    }

    @Test
    void a_book_comes_back_from_its_file_but_for_what_is_broken() {
        AnswerSheet other = new AnswerSheet("11ff00ff00ff", "", "other", "Other", List.of(CHOSEN));
        String text = AnswerBookFile.write(new AnswerBook(Map.of("mine", SHEET, "other", other)));
        assertThat(AnswerBookFile.read(text.getBytes(UTF_8)).sheets())
                .isEqualTo(Map.of("mine", SHEET, "other", other));
        assertThat(AnswerBookFile.read(text.replace("11ff00ff00ff", "!").getBytes(UTF_8))
                .sheets()).isEqualTo(Map.of("mine", SHEET));
        assertThat(AnswerBookFile.read("nonsense".getBytes(UTF_8)))
                .isEqualTo(AnswerBook.EMPTY);
    }
}
