package downhill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.descent.PluginJar;
import downhill.descent.PluginSource;
import downhill.picture.Words;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the command line says of plug-ins that could not be loaded, or fail when they are run.
class BrokenPluginTest {

    private static final Words WORDS = Words.of("en");
    private static final String THROW = "throw new IllegalStateException(\"no luck\");";

    @TempDir
    private static Path folder;

    private static Optimizers optimizers;

    @BeforeAll
    static void makePlugins(@TempDir Path scratch) {
        PluginJar.writeAll(folder, scratch, List.of(PluginSource.of("NoBirth", "constructor", "if (true) " + THROW),
                PluginSource.of("NoRule", "create", THROW)));
        optimizers = Optimizers.installedAnd(folder);
    }

    @Test
    void what_is_told_has_them_aside() {
        assertThat(read("--tell")).isInstanceOfSatisfying(LaunchRequest.Print.class, print -> assertThat(print.aside())
                .singleElement().asString().startsWith("downhill: The plug-in plug.NoBirth failed with"));
    }

    @Test
    void whoever_asks_for_one_is_told_where_to_find_out_what_is_wrong() {
        assertThat(refusal("--optimizer", "no-birth"))
                .startsWith("--optimizer: There is no optimizer no-birth: choose one of ")
                .endsWith("If it is a plug-in's, --list says what is wrong with each that could not be used (1).");
    }

    @Test
    void a_step_of_a_run_that_failed_is_refused_for_its_failure() {
        assertThat(refusal("--optimizer", "no-rule", "--step", "3"))
                .startsWith("--optimizer: The plug-in no-rule failed with IllegalStateException: no luck.");
    }

    @Test
    void a_window_opens_all_the_same_and_is_given_the_run_that_failed() {
        assertThat(read("--optimizer", "no-rule")).isInstanceOfSatisfying(LaunchRequest.Open.class,
                open -> assertThat(open.run().length()).isZero());
    }

    private static String refusal(String... arguments) {
        return ((LaunchRequest.Refuse) read(arguments)).refusal().line(WORDS);
    }

    private static LaunchRequest read(String... arguments) {
        return LaunchReader.read(List.of(arguments),
                new LaunchReader.Surroundings(folder, plugins -> optimizers, "1.2.3", "en"));
    }
}
