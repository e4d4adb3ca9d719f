package downhill.app.lessons.edit;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.view.Command;
import downhill.json.JsonPath;
import downhill.json.JsonText;
import downhill.lesson.Answer;
import downhill.lesson.Judged;
import downhill.picture.Playhead;
import downhill.picture.Words;
import downhill.scene.Access;
import downhill.scene.Scene;
import downhill.scene.WindowPart;
import downhill.session.Learning;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/// What is said to a wrong answer to a question that was made by form, and what is shown with it.
@InWindow
class DraftRepliesTest extends AtEditor {

    private static final String PICTURE = "#draft-question-choices-1-reply-picture";

    /// Tries the page as a student does, and takes the wrong choice.
    private Judged wrong() {
        opened.fire("#draft-try");
        Learning learning = opened.session.learning();
        learning.answer(new Answer.Choice(1));
        learning.check();
        opened.show();
        return opened.session.state().lessons().walk().orElseThrow().judged().orElseThrow();
    }

    private Scene look(int step) {
        opened.run(Command.EXPLORE);
        opened.session.player().goTo(Playhead.at(step));
        opened.show();
        Scene there = opened.session.scene();
        opened.run(Command.LESSONS);
        opened.show();
        return there;
    }

    @Test
    void a_wrong_answer_is_told_a_whole_sentence_in_every_language() {
        twoPages();
        for (String language : Words.languages()) {
            opened.fire("#draft-language-" + language);
            for (QuestionKind kind : QuestionKind.values()) {
                choose("#draft-question-kind", kind);
                JsonPath reply = kind == QuestionKind.CHOOSE ? JsonPath.of("question", "choices", 1, "reply", "text")
                        : JsonPath.of("question", "otherwise", 0, "text");
                assertThat(kind == QuestionKind.NONE ? "none is said."
                        : now().shown().orElseThrow().text(reply.then(language))).as(kind + " " + language)
                        .matches("\\p{L}.* .*\\.");
            }
        }
    }

    @Test
    void what_a_wrong_choice_is_told_at_first_is_true_of_the_run() {
        twoPages();
        choose("#draft-question-kind", QuestionKind.CHOOSE);
        Judged judged = wrong();
        assertThat(judged.reply().orElseThrow().text().in("en").line(judged.answered()).plain())
                .matches("Here the step leads to w = .*\\d\\.");
    }

    @Test
    void a_reply_shows_the_moment_that_was_looked_at_as_it_was_taken() {
        twoPages();
        choose("#draft-part-rate", Access.LOCKED);
        choose("#draft-part-losses", Access.HIDDEN);
        choose("#draft-question-kind", QuestionKind.CHOOSE);
        Scene taken = look(5);
        opened.fire(PICTURE);
        look(1);
        assertThat(opened.find(ToggleButton.class, PICTURE).isSelected()).isTrue();
        assertThat(now().problem()).isEmpty();
        wrong();
        Scene shown = opened.session.scene();
        assertThat(shown.head()).isEqualTo(taken.head());
        assertThat(shown.scenario()).isEqualTo(taken.scenario());
        assertThat(List.of(shown.parts().of(WindowPart.RATE), shown.parts().of(WindowPart.LOSSES)))
                .containsExactly(Access.LOCKED, Access.HIDDEN);
    }

    @Test
    void a_picture_is_taken_away_and_what_the_reply_unlocks_stays() {
        twoPages();
        choose("#draft-question-kind", QuestionKind.CHOOSE);
        opened.session.authoring().write(JsonPath.of("question", "choices", 1, "reply", "scene", "parts", "rate"),
                Optional.of(JsonText.of("shown")));
        opened.show();
        assertThat(opened.find(ToggleButton.class, PICTURE).isSelected()).isFalse();
        String before = now().draft().written().toString();
        opened.fire(PICTURE);
        opened.show();
        assertThat(now().draft().written().toString()).contains("progress");
        opened.fire(PICTURE);
        opened.show();
        assertThat(now().draft().written()).hasToString(before);
    }

    @Test
    void a_choice_without_a_reply_gets_one_with_its_picture() {
        twoPages();
        choose("#draft-question-kind", QuestionKind.CHOOSE);
        opened.fire("#draft-question-choices-0-reply-picture");
        opened.show();
        assertThat(now().problem()).isEmpty();
    }

    /// Tries the page as a student does, and takes the right answer or, of an order, another one.
    private Scene answered(Answer answer) {
        opened.fire("#draft-try");
        opened.session.learning().answer(answer);
        opened.session.learning().check();
        opened.show();
        return opened.session.scene();
    }

    private void takes(String picture, Answer answer) {
        if (opened.find(ToggleButton.class, picture).isSelected()) {
            opened.fire(picture);
        }
        Scene taken = look(5);
        opened.fire(picture);
        look(1);
        assertThat(now().problem()).isEmpty();
        assertThat(answered(answer).head()).isEqualTo(taken.head());
    }

    @Test
    void the_reply_to_the_right_answer_shows_what_was_looked_at_too() {
        twoPages();
        choose("#draft-question-kind", QuestionKind.CHOOSE);
        takes("#draft-question-correct-picture", new Answer.Choice(0));
    }

    @Test
    void so_do_the_replies_to_orders() {
        twoPages();
        choose("#draft-question-kind", QuestionKind.ORDER);
        takes("#draft-question-correct-picture", new Answer.Order(List.of(1, 0)));
    }

    @Test
    void so_does_the_reply_to_an_order_that_is_not_right() {
        twoPages();
        choose("#draft-question-kind", QuestionKind.ORDER);
        takes("#draft-question-otherwise-0-picture", new Answer.Order(List.of(0, 1)));
    }

    @Test
    void every_kind_of_question_has_a_picture_for_every_reply() {
        twoPages();
        for (QuestionKind kind : QuestionKind.values()) {
            choose("#draft-question-kind", kind);
            long replies = kind == QuestionKind.NONE ? 0 : kind == QuestionKind.CHOOSE ? 3 : 2;
            assertThat(opened.root().lookupAll(".toggle-button").stream().filter(PictureEntry.class::isInstance))
                    .as(kind.toString()).hasSize((int) replies);
        }
    }

    @Test
    void a_right_answer_without_words_gets_some_with_its_picture() {
        twoPages();
        choose("#draft-question-kind", QuestionKind.CHOOSE);
        opened.session.authoring().write(JsonPath.of("question", "correct"), Optional.empty());
        opened.show();
        opened.fire("#draft-question-correct-picture");
        opened.show();
        assertThat(now().problem()).isEmpty();
    }

    @Test
    void a_reply_that_shows_something_looks_it() {
        twoPages();
        choose("#draft-question-kind", QuestionKind.CHOOSE);
        ToggleButton shows = opened.find(ToggleButton.class, "#draft-question-correct-picture");
        ToggleButton doesNot = opened.find(ToggleButton.class, PICTURE);
        assertThat(List.of(shows.isSelected(), doesNot.isSelected())).containsExactly(true, false);
        assertThat(shows.getBackground()).isNotNull().isNotEqualTo(doesNot.getBackground());
    }
}
