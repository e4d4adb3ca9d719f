package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.lesson.Answer;
import downhill.lesson.answers.AnswerBook;
import downhill.session.Learning;
import downhill.session.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done of the lessons is there again at the next start.
class LessonKeepingTest {

    @TempDir
    private Path folder;

    private Learning begun() {
        Learning learning = Sessions.first().learning();
        LessonKeeping.of(learning.shelf(), folder.resolve("progress.json"), folder.resolve("answer-book.json"),
                Runnable::run);
        return learning;
    }

    @Test
    void what_was_answered_and_how_far_somebody_is_survives_a_restart() {
        Learning learning = begun();
        learning.open(learning.shelf().lessons().get(3), 1);
        learning.answer(new Answer.Choice(0));
        learning.check();
        Learning next = begun();
        assertThat(next.shelf().answers().book()).isEqualTo(learning.shelf().answers().book())
                .isNotEqualTo(AnswerBook.EMPTY);
        assertThat(next.shelf().progress()).isEqualTo(learning.shelf().progress());
    }

    @Test
    void a_file_that_cannot_be_read_is_as_good_as_none() throws IOException {
        Files.writeString(folder.resolve("answer-book.json"), "{\"lessons\": 3}");
        assertThat(begun().shelf().answers().book()).isEqualTo(AnswerBook.EMPTY);
    }
}
