package downhill.keep;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.lesson.LessonReader;
import downhill.picture.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that should be a lesson is one, or is told of: which, and what is wrong where.
class ReadLessonTest {

    private static final String GOOD = """
            {"format": "downhill-lesson", "version": 1, "id": "mine", "title": "Mine",
             "pages": [
               {"title": "One", "text": "At {w}."},
               {"title": "Two", "text": "At {w}.", "later": "kept"}]}""";

    @TempDir
    private Path folder;

    private String told(Path file, String language) {
        return ReadLesson.of(file, Optimizers.installed(), Words.of(language)) instanceof ReadLesson.Bad(var why)
                ? Words.of(language).text(why) : "good";
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.json"), text);
    }

    @Test
    void a_good_one_is_read() throws IOException {
        assertThat(told(file(GOOD), "en")).isEqualTo("good");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void a_broken_one_says_its_name_line_page_and_field(String language) throws IOException {
        Path file = file(GOOD.replace("{w}.\", \"later", "{wat}.\", \"later"));
        assertThat(told(file, language)).contains("mine.json", "4", "2", "text", "wat");
    }

    @Test
    void what_is_no_lesson_at_all_is_answered_too() throws IOException {
        assertThat(told(file("{"), "en")).contains("mine.json");
        assertThat(told(folder.resolve("none.json"), "en")).contains("There is no file");
        assertThat(told(folder, "en")).contains("is a folder");
        Files.write(folder.resolve("large.json"), new byte[LessonReader.MOST_BYTES + 1]);
        assertThat(told(folder.resolve("large.json"), "en")).contains("larger than 2 MB");
    }
}
