package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Starts of the program that write a file, within this process. One after the other, because they share the toolkit.
@Execution(ExecutionMode.SAME_THREAD)
class LaunchTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_picture_of_the_window_is_written_without_opening_it(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("w.png");
        assertThat(status("--render", file.toString(), "--window", "--size", "1024x768")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Wrote " + file + "\n");
        assertThat(err.size()).isZero();
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1024);
    }

    @Test
    void a_file_that_cannot_be_written_in_the_end_is_one_line_too() throws Exception {
        assumeThat(Path.of("/proc")).isDirectory();
        assertThat(status("--render", "/proc/a.csv")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("/proc").hasLineCount(1);
    }

    @Test
    void a_document_that_cannot_be_written_is_told_without_a_word_on_what_is_open() throws Exception {
        assumeThat(Path.of("/proc")).isDirectory();
        assertThat(status("--render", "/proc/a.downhill")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("/proc/a.downhill can't be written")
                .doesNotContain("open").hasLineCount(1);
    }

    private int status(String... arguments) throws Exception {
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Launch(console, List.of(arguments)).run().getAsInt();
    }
}
