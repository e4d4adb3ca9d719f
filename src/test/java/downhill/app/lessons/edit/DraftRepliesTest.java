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
}
