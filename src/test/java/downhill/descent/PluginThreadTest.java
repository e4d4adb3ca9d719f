package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything a plug-in does, it does on a thread of its own, and so does whatever reads its jar.
class PluginThreadTest {

    private static final Guard NO_TIME = new Guard(Duration.ZERO);
    private static final String TELL = "throw new IllegalStateException() {"
            + " private static final long serialVersionUID = 1;"
            + " @Override public String getMessage() { return \"on \" + Thread.currentThread().getName(); } };";

    @TempDir
    private static Path folder;

    private static Optimizers optimizers;

    @BeforeAll
    static void makePlugins(@TempDir Path scratch) {
        PluginJar.writeAll(folder, scratch, Stream.concat(
                Stream.of("constructor", "static")
                        .map(where -> PluginSource.of("In" + title(where), where, "if (true) " + TELL)),
                Stream.of("id", "label", "settings", "defaultRate", "create", "memory", "step", "working", "edge")
                        .map(where -> PluginSource.of("In" + title(where), where, TELL))).toList());
        optimizers = Optimizers.installedAnd(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"constructor", "static", "id", "label", "settings", "defaultRate"})
    void it_is_made_and_asked_what_it_is_on_its_jars_own_thread(String where) {
        assertThat(optimizers.complaints()).extracting(Said::of)
                .anyMatch(said -> said.contains("plug.In" + title(where) + " failed with")
                        && said.contains("on plug-in in-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "memory", "step", "working", "edge"})
    void its_rule_is_made_and_run_on_a_thread_of_its_own(String where) {
        Run run = Given.run(Given.scenario("w^2", "in-" + where, 0.1, Vector.of(1), 10), optimizers);
        assertThat(run.ending()).isInstanceOfSatisfying(Ending.Failed.class,
                failed -> assertThat(Said.of(failed.why())).contains("on plug-in in-" + where));
    }

    @Test
    void a_folder_and_a_jar_that_take_too_long_to_read_are_left_out_and_named() {
        assertThat(Optimizers.installedAnd(folder, NO_TIME).complaints()).extracting(Said::of)
                .containsExactly("The plug-in folder " + ForeignText.quoted(folder.toString())
                        + " could not be read within 0 seconds, and was left out. Check the disk or network that it is on.");
        Loaded loaded = new JarLoading(folder.resolve("in-step.jar"), NO_TIME).load();
        assertThat(loaded.providers()).isEmpty();
        assertThat(loaded.complaints()).extracting(Said::of).containsExactly("The jar in-step.jar in the plug-in folder "
                + "could not be read within 0 seconds, and was left out. Ask its author for a whole jar.");
    }

    private static String title(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
