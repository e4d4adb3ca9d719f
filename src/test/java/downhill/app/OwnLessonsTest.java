package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.keep.ReadLesson;
import downhill.keep.RecentFiles;
import downhill.lesson.Lesson;
import downhill.picture.Words;
import downhill.session.OwnLesson;
import downhill.session.Sessions;
import downhill.session.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lessons of one's own are there again at the next start, as long as their files can be read.
class OwnLessonsTest {

    @TempDir
    private Path folder;

    private Shelf started() {
        Shelf shelf = Sessions.first().learning().shelf();
        new OwnLessons(new RecentFiles(folder.resolve("recent.json")), shelf).begin(Optimizers.installed(), Words.of("en"),
                Runnable::run, Runnable::run);
        return shelf;
    }

    private Path take(Shelf shelf, String id) throws IOException {
        Path file = Files.writeString(folder.resolve(id + ".json"), """
                {"format": "downhill-lesson", "version": 1, "id": "%s", "title": "Mine",
                 "pages": [{"title": "One", "text": "At {w}."}]}""".formatted(id));
        Lesson lesson = ((ReadLesson.Good) ReadLesson.of(file, Optimizers.installed(), Words.of("en"))).lesson();
        shelf.take(lesson, Optional.of(file));
        return file;
    }

    private static List<String> ids(Shelf shelf) {
        return shelf.own().stream().map(OwnLesson::lesson).map(Lesson::id).toList();
    }

    @Test
    void the_last_one_first_and_ours_as_they_were() throws IOException {
        Shelf shelf = started();
        take(shelf, "one");
        take(shelf, "eight-points");
        take(shelf, "two");
        take(shelf, "one");
        assertThat(ids(started())).isEqualTo(ids(shelf)).containsExactly("one", "two", "eight-points");
        assertThat(shelf.lessons().getFirst().id()).isEqualTo("eight-points");
        assertThat(shelf.lessons().getFirst().pages()).hasSizeGreaterThan(1);
    }

    @Test
    void a_file_that_is_gone_or_broken_is_left_out() throws IOException {
        Shelf shelf = started();
        Files.delete(take(shelf, "one"));
        Files.writeString(take(shelf, "two"), "{");
        take(shelf, "three");
        assertThat(ids(started())).containsExactly("three");
    }

    @Test
    void one_that_comes_with_the_program_is_not_ones_own() {
        Shelf shelf = started();
        shelf.take(shelf.lessons().getFirst(), Optional.empty());
        assertThat(shelf.own()).isEmpty();
    }
}
