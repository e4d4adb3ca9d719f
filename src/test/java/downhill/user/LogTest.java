package downhill.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {

    @TempDir
    private Path folder;

    private static Throwable failure() {
        return new IllegalStateException("cannot read /home/ada/secret.csv: w^2 + 17", new IOException("ada's disk"));
    }

    @Test
    void a_mistake_is_kept_with_its_kinds_and_places_but_nothing_that_it_quotes() throws IOException {
        try (Log log = Log.in(folder.resolve("logs"))) {
            log.note("opened");
            log.note(Mistake.of(failure()));
        }
        assertThat(Files.readString(folder.resolve("logs").resolve("downhill.0.log")))
                .containsPattern("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ opened\n")
                .contains("java.lang.IllegalStateException\n    at downhill.user.LogTest.failure:")
                .contains("caused by java.io.IOException\n")
                .doesNotContain("ada", "secret", "w^2", System.getProperty("user.name") + "/", folder.toString());
    }

    @Test
    void it_goes_on_where_it_ended_and_the_oldest_file_goes_when_the_newest_is_full() throws IOException {
        for (int start = 0; start < 40; start++) {
            try (Log log = Log.in(folder, 1000)) {
                log.note("start " + start + " " + "x".repeat(80));
            }
        }
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.sorted().toList();
        }
        assertThat(files).extracting(file -> file.getFileName().toString())
                .containsExactly("downhill.0.log", "downhill.1.log", "downhill.2.log");
        assertThat(files).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(1200));
        assertThat(files.stream().map(LogTest::text).collect(Collectors.joining())).contains("start 39 ")
                .contains("start 30 ").doesNotContain("start 0 ");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void two_programs_at_once_have_files_of_their_own() throws IOException {
        try (Log one = Log.in(folder); Log other = Log.in(folder)) {
            one.note("one");
            other.note("other");
            assertThat(Files.readString(folder.resolve("downhill.0.log"))).endsWith("one\n").hasLineCount(1);
        }
    }

    @Test
    void where_nothing_can_be_written_it_is_silent() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (Log log = Log.in(file.resolve("logs"))) {
            log.note("unheard");
        }
        assertThat(file).isEmptyFile();
    }

    @Test
    void a_failure_that_causes_itself_and_a_deep_one_are_told_in_a_few_lines() {
        IllegalStateException outer = new IllegalStateException();
        outer.initCause(new IllegalArgumentException(outer));
        assertThat(Mistake.of(outer).lines()).filteredOn(line -> !line.startsWith("    "))
                .containsExactly("java.lang.IllegalStateException", "caused by java.lang.IllegalArgumentException");
        StackOverflowError deep = new StackOverflowError();
        StackTraceElement[] places = new StackTraceElement[1000];
        Arrays.fill(places, new StackTraceElement("A", "b", "A.java", 3));
        deep.setStackTrace(places);
        assertThat(Mistake.of(deep).lines()).hasSize(62).endsWith("    and 940 more").contains("    at A.b:3");
    }
}
