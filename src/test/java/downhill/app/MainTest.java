package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.PluginJar;
import downhill.descent.PluginSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own.
class MainTest {

    @TempDir
    private static Path jars;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makePlugins(@TempDir Path scratch) {
        PluginJar.writeAll(jars, scratch, List.of(
                PluginSource.of("NoBirth", "constructor", "if (true) throw new IllegalStateException(\"no luck\");"),
                PluginSource.of("ExitsAside", "create", "Thread aside = new Thread(() -> System.exit(0)); aside.start();"
                        + " while (true) { Thread.onSpinWait(); }")));
    }

    @Test
    void bad_input_ends_with_status_2_and_one_line_on_standard_error() throws Exception {
        Program.Ended ended = run(Map.of(), "--rate", "x");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).isEqualTo("--rate: \"x\" is not a number; write one like 0.15, -2 or 1e-3\n");
        assertThat(ended.out()).isEmpty();
        assertThat(folder.resolve("refused")).exists();
    }

    @Test
    void without_a_display_the_first_command_still_shows_something_and_tells_a_broken_plugin_beside_it(
            @TempDir Path plugins) throws Exception {
        Files.copy(jars.resolve("no-birth.jar"), plugins.resolve("no-birth.jar"));
        Program.Ended ended = run(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), "--steps", "1", "--size", "300x200",
                "--plugins", plugins.toString());
        assertThat(ended).isEqualTo(new Program.Ended(0,
                "There is no display to open a window on, so the animation goes to downhill.gif instead.\n"
                        + "Wrote downhill.gif\n",
                "downhill: The plug-in plug.NoBirth failed with IllegalStateException: no luck. "
                        + "It is left out; the other optimizers go on working.\n"));
        assertThat(folder.resolve("downhill.gif")).isNotEmptyFile();
        assertThat(folder.resolve("refused")).doesNotExist();
    }

    @Test
    void where_nothing_answers_on_the_display_that_is_named_it_is_as_if_there_were_none() throws Exception {
        Program.Ended ended = run(Map.of("DISPLAY", ":4711", "WAYLAND_DISPLAY", ""), "--steps", "1", "--size", "300x200");
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).isEqualTo("There is no display to open a window on, so the animation goes to downhill.gif "
                + "instead.\nWrote downhill.gif\n");
        assertThat(folder.resolve("downhill.gif")).isNotEmptyFile();
    }

    @Test
    void a_plugin_that_ends_the_program_is_named_and_does_not_look_like_success(@TempDir Path plugins)
            throws Exception {
        Files.copy(jars.resolve("exits-aside.jar"), plugins.resolve("exits-aside.jar"));
        Program.Ended ended = run(Map.of(), "--plugins", plugins.toString(), "--render", "a.csv",
                "--optimizer", "exits-aside");
        assertThat(ended).isEqualTo(new Program.Ended(2, "", "downhill: The plug-in plug.ExitsAside ended the program. "
                + "Take its jar out of the plug-in folder to go on without it.\n"));
        assertThat(folder.resolve("refused")).exists();
    }

    private Program.Ended run(Map<String, String> environment, String... arguments) throws Exception {
        return Program.run(folder, environment, arguments);
    }
}
