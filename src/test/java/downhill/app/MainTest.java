package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own.
class MainTest {

    @TempDir
    private Path folder;

    @Test
    void bad_input_ends_with_status_2_and_one_line_on_standard_error() throws Exception {
        Program.Ended ended = run(Map.of(), "--rate", "x");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).isEqualTo("--rate: \"x\" is not a number; write one like 0.15, -2 or 1e-3\n");
        assertThat(ended.out()).isEmpty();
        assertThat(folder.resolve("refused")).exists();
    }

    @Test
    void a_picture_of_the_window_needs_no_display() throws Exception {
        Program.Ended ended = run(Map.of(), "--render", "w.png", "--window", "--size", "1024x768");
        assertThat(ended).isEqualTo(new Program.Ended(0, "Wrote w.png\n", ""));
        assertThat(ImageIO.read(folder.resolve("w.png").toFile()).getWidth()).isEqualTo(1024);
        assertThat(folder.resolve("refused")).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_written_in_the_end_is_one_line_too() throws Exception {
        assumeThat(Path.of("/proc")).isDirectory();
        Program.Ended ended = run(Map.of(), "--render", "/proc/a.csv");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("/proc").hasLineCount(1);
    }

    @Test
    void without_a_display_the_first_command_still_shows_something() throws Exception {
        Program.Ended ended = run(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), "--steps", "1", "--size", "300x200");
        assertThat(ended).isEqualTo(new Program.Ended(0,
                "There is no display to open a window on, so the animation goes to downhill.gif instead.\n"
                        + "Wrote downhill.gif\n", ""));
        assertThat(folder.resolve("downhill.gif")).isNotEmptyFile();
    }

    private Program.Ended run(Map<String, String> environment, String... arguments) throws Exception {
        return Program.run(folder, environment, arguments);
    }
}
