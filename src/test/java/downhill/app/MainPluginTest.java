package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.PluginJar;
import downhill.descent.PluginSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The program as a process of its own, with plug-ins that are broken, or that end it.
class MainPluginTest {

    private static final String EXIT = "System.exit(0);";

    @TempDir
    private static Path jars;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makePlugins(@TempDir Path scratch) {
        PluginJar.writeAll(jars, scratch, List.of(
                PluginSource.of("ExitsBeforeBirth", "static", EXIT),
                PluginSource.of("ExitsAtBirth", "constructor", EXIT),
                PluginSource.of("ExitsAsCreated", "create", EXIT + " return new Rule();"),
                PluginSource.of("ExitsInAStep", "step", "if (here.t() == 3) { " + EXIT + " }"
                        + " return new Step<>(here.gradient().times(-rate), memory);"),
                PluginSource.of("ExitsAside", "create", "Thread aside = new Thread(() -> System.exit(0)); aside.start();"
                        + " while (true) { Thread.onSpinWait(); }"),
                PluginSource.of("NoBirth", "constructor", "if (true) throw new IllegalStateException(\"no luck\");")));
    }

    @ParameterizedTest
    @CsvSource({"exits-before-birth, exits-before-birth.jar", "exits-at-birth, exits-at-birth.jar",
            "exits-as-created, exits-as-created", "exits-in-a-step, exits-in-a-step", "exits-aside, plug.ExitsAside"})
    void one_that_ends_the_program_is_named_and_does_not_look_like_success(String id, String name) throws Exception {
        Program.Ended ended = render(id, "--optimizer", id);
        assertThat(ended).isEqualTo(new Program.Ended(2, "", "downhill: The plug-in " + name
                + " ended the program. Take its jar out of the plug-in folder to go on without it.\n"));
        assertThat(folder.resolve("refused")).exists();
    }

    @Test
    void one_that_is_broken_is_told_beside_what_was_written() throws Exception {
        Program.Ended ended = render("no-birth");
        assertThat(ended).isEqualTo(new Program.Ended(0, "Wrote a.csv\n", "downhill: The plug-in plug.NoBirth failed with "
                + "IllegalStateException: no luck. It is left out; the other optimizers go on working.\n"));
    }

    /// @param id of the one plug-in there is
    private Program.Ended render(String id, String... more) throws Exception {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        Files.copy(jars.resolve(id + ".jar"), plugins.resolve(id + ".jar"));
        String[] arguments = Stream.concat(
                Stream.of("--plugins", plugins.toString(), "--render", "a.csv"),
                Stream.of(more)).toArray(String[]::new);
        return Program.run(folder, Map.of(), arguments);
    }
}
