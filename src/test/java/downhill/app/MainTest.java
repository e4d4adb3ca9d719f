package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own.
class MainTest {

    @TempDir
    private Path folder;

    @Test
    void bad_input_ends_with_status_2_and_one_line_on_standard_error() throws Exception {
        Ended ended = run(Map.of(), "--rate", "x");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).isEqualTo("--rate: \"x\" is not a number; write one like 0.15, -2 or 1e-3\n");
        assertThat(ended.out()).isEmpty();
        assertThat(folder.resolve("refused")).exists();
    }

    @Test
    void a_picture_of_the_window_needs_no_display() throws Exception {
        Ended ended = run(Map.of(), "--render", "w.png", "--window", "--size", "1024x768");
        assertThat(ended).isEqualTo(new Ended(0, "Wrote w.png\n", ""));
        assertThat(ImageIO.read(folder.resolve("w.png").toFile()).getWidth()).isEqualTo(1024);
        assertThat(folder.resolve("refused")).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_written_in_the_end_is_one_line_too() throws Exception {
        assumeThat(Path.of("/proc")).isDirectory();
        Ended ended = run(Map.of(), "--render", "/proc/a.csv");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("/proc").hasLineCount(1);
    }

    @Test
    void without_a_display_the_first_command_still_shows_something() throws Exception {
        Ended ended = run(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), "--steps", "1", "--size", "300x200");
        assertThat(ended).isEqualTo(new Ended(0,
                "There is no display to open a window on, so the animation goes to downhill.gif instead.\n"
                        + "Wrote downhill.gif\n", ""));
        assertThat(folder.resolve("downhill.gif")).isNotEmptyFile();
    }

    /// @param status its exit status
    /// @param out all of its standard output
    /// @param err all of its standard error
    private record Ended(int status, String out, String err) {
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A program that is over in a second need not be compiled well.
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "--enable-native-access=javafx.graphics",
                "-Ddownhill.refused=" + folder.resolve("refused"),
                "--module-path", modulePath(),
                "--module", "downhill/downhill.app.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(folder.resolve("out")),
                Files.readString(folder.resolve("err")));
    }

    private static String modulePath() {
        return System.getProperty("jdk.module.path", System.getProperty("java.class.path"));
    }
}
