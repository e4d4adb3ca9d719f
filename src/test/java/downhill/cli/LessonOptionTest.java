package downhill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.lesson.Lessons;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--lesson` and `--page`.
class LessonOptionTest {

    @TempDir
    Path folder;

    private LaunchRequest read(String... arguments) {
        return LaunchReader.read(List.of(arguments), new LaunchReader.Surroundings(folder.resolve("none"),
                Optimizers::installedAnd, "1", "en"));
    }

    @Test
    void a_page_of_a_lesson_is_told_with_its_question_and_has_its_own_scene() {
        assertThat(((LaunchRequest.Print) read("--lesson", "sliver-or-step", "--page", "2", "--tell")).text().lines())
                .contains("Page 2 of 7", "How far does one step go?").anyMatch(line -> line.startsWith("- 2.1"));
        assertThat(((LaunchRequest.Open) read("--lesson", "sliver-or-step", "--page", "2")).showing().lesson())
                .hasValueSatisfying(at -> assertThat(at.page()).isEqualTo(1));
        assertThat(read("--lesson", "sliver-or-step", "--rate", "0.1")).isInstanceOf(LaunchRequest.Refuse.class);
        assertThat(read("--lesson", "nothing-like-it")).isInstanceOf(LaunchRequest.Refuse.class);
        assertThat(read("--lesson", "sliver-or-step", "--page", "99")).isInstanceOf(LaunchRequest.Refuse.class);
        assertThat(read("--page", "2")).isInstanceOf(LaunchRequest.Refuse.class);
    }

    @Test
    void a_lessons_file_may_be_named_without_its_option() throws IOException {
        Path file = folder.resolve("my lesson.json");
        try (InputStream in = Lessons.class.getResourceAsStream("03-sliver-or-step.json")) {
            Files.copy(in, file);
        }
        assertThat(((LaunchRequest.Open) read(file.toString(), "--page", "2")).showing().lesson())
                .hasValueSatisfying(at -> assertThat(at.page()).isEqualTo(1));
        assertThat(read(file.toString(), "--lesson", "rectangle")).isInstanceOf(LaunchRequest.Refuse.class);
        assertThat(read(file.toString(), "other.json")).isInstanceOf(LaunchRequest.Refuse.class);
    }
}
