package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.OptimizerProvider;
import downhill.plugin.Settings;
import downhill.plugin.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plug-ins that never answer, wherever they are asked: each is given up, named, and not asked again.
class PluginHangTest {

    /// Long enough for what is sound to be loaded on a busy machine.
    private static final Guard LOADING = new Guard(Duration.ofSeconds(1));
    private static final Guard SHORT = new Guard(Duration.ofMillis(100));
    private static final String SILENT = "throw new IllegalStateException() {"
            + " private static final long serialVersionUID = 1;"
            + " @Override public String getMessage() { " + PluginSource.HANG + " } };";

    private static final List<PluginSource> NOT_LOADED = List.of(
            PluginSource.of("HangsAtBirth", "constructor", PluginSource.HANG_AT_BIRTH),
            PluginSource.of("HangsBeforeBirth", "static", PluginSource.HANG_AT_BIRTH),
            PluginSource.of("IdHangs", "id", PluginSource.HANG),
            PluginSource.of("LabelHangs", "label", PluginSource.HANG),
            PluginSource.of("SettingsHang", "settings", PluginSource.HANG),
            PluginSource.of("MessageHangs", "constructor", "if (true) " + SILENT));

    private static final List<PluginSource> LOADED = List.of(
            PluginSource.of("CreateHangs", "create", PluginSource.HANG),
            PluginSource.of("EdgeHangs", "edge", PluginSource.HANG),
            PluginSource.of("StepMessageHangs", "step", SILENT),
            PluginSource.of("Sound"));

    private static final List<PluginSource> ANSWERING = List.of(
            PluginSource.of("CreateNeverComes", "create", PluginSource.HANG),
            PluginSource.of("StepMessageThrows", "step", "throw new IllegalStateException() {"
                    + " private static final long serialVersionUID = 1;"
                    + " @Override public String getMessage() { throw this; } };"));

    @TempDir
    private static Path folder;

    private static Optimizers optimizers;
    private static Optimizers hasty;
    private static Optimizers patient;

    @BeforeAll
    static void makePlugins(@TempDir Path scratch, @TempDir Path answering) throws IOException {
        PluginJar.writeAll(folder, scratch, Stream.of(NOT_LOADED.stream(), LOADED.stream(), ANSWERING.stream())
                .flatMap(all -> all).toList());
        for (PluginSource source : ANSWERING) {
            Files.move(folder.resolve(source.id() + ".jar"), answering.resolve(source.id() + ".jar"));
        }
        patient = Optimizers.installedAnd(answering);
        optimizers = Optimizers.installedAnd(folder, LOADING);
        hasty = Optimizers.of(optimizers.all().stream().map(provider -> Plugins.guarded(provider, SHORT)).toList());
    }

    @Test
    void those_that_hang_while_they_are_loaded_are_named_and_all_others_are_there() {
        assertThat(optimizers.ids()).contains("adam", "create-hangs", "edge-hangs", "sound");
        assertThat(optimizers.complaints()).hasSize(NOT_LOADED.size());
        for (PluginSource source : NOT_LOADED) {
            assertThat(optimizers.complaints()).anySatisfy(why -> {
                assertThat(why.key()).isEqualTo("plugin.late");
                assertThat(Said.of(why)).contains("plug." + source.name(), source.id() + ".jar", "1 seconds");
            });
        }
    }

    @Test
    void what_a_jar_had_before_it_hung_is_kept(@TempDir Path elsewhere, @TempDir Path scratch, @TempDir Path jars) {
        Map<String, byte[]> files = PluginJar.writeAll(elsewhere, scratch, List.of(PluginSource.of("First"),
                PluginSource.of("Second", "constructor", PluginSource.HANG_AT_BIRTH), PluginSource.of("Third")));
        files.put(PluginJar.SERVICES, "plug.First\nplug.Second\nplug.Third\n".getBytes(StandardCharsets.UTF_8));
        PluginJar.write(jars.resolve("three.jar"), files);
        Optimizers found = Optimizers.installedAnd(jars, LOADING);
        assertThat(found.ids()).endsWith("first").doesNotContain("second", "third");
        assertThat(found.complaints()).extracting(Said::of).singleElement().asString().contains("plug.Second (three.jar)");
    }

    @Test
    void a_jar_that_takes_its_time_does_not_keep_the_next_one_waiting(@TempDir Path scratch, @TempDir Path jars) {
        String met = "downhill.test.met";
        PluginJar.writeAll(jars, scratch, List.of(
                PluginSource.of("AwaitsTheNext", "constructor",
                        "while (System.getProperty(\"" + met + "\") == null) { Thread.onSpinWait(); }"),
                PluginSource.of("TheNext", "constructor", "System.setProperty(\"" + met + "\", \"yes\");")));
        assertThat(Optimizers.installedAnd(jars).ids()).endsWith("awaits-the-next", "the-next");
    }

    @Test
    void whoever_asks_for_a_rule_does_not_wait_for_it() {
        OptimizerProvider provider = patient.find("create-never-comes").orElseThrow();
        long before = System.nanoTime();
        for (int time = 0; time < 5; time++) {
            assertThat(provider.create(Settings.of(List.of(), Map.of()))).isNotNull();
            assertThat(provider.create(Settings.of(List.of(), Map.of())).edge()).isEmpty();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Guard.USUAL.limit());
    }

    @Test
    void a_rule_that_is_never_made_fails_its_run_and_is_not_waited_for_again() {
        Run run = run("create-hangs");
        Set<Thread> asked = threads("create-hangs");
        Run again = run("create-hangs");
        assertThat(threads("create-hangs")).isEqualTo(asked).isNotEmpty();
        assertThat(List.of(run, again)).extracting(Run::ending).allSatisfy(
                ending -> assertThat(ending).isInstanceOfSatisfying(Ending.Failed.class, failed -> assertThat(
                        Said.of(failed.why())).startsWith("The plug-in create-hangs did not answer within 0.1 seconds")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"edge-hangs", "step-message-hangs"})
    void an_edge_and_a_message_that_never_come_are_not_waited_for(String id) {
        assertThat(run(id).ending()).isInstanceOfSatisfying(Ending.Failed.class,
                failed -> assertThat(failed.why().key()).isEqualTo("plugin.late"));
    }

    @Test
    void an_exception_that_cannot_say_what_it_is_is_named_all_the_same() {
        assertThat(run("step-message-throws", patient).ending()).isInstanceOfSatisfying(Ending.Failed.class,
                failed -> assertThat(failed.why().key()).isEqualTo("plugin.threw"));
    }

    private static Set<Thread> threads(String id) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(Guard.THREAD + id)).collect(Collectors.toSet());
    }

    private static Run run(String id) {
        return run(id, hasty);
    }

    private static Run run(String id, Optimizers optimizers) {
        return Given.run(Given.scenario("w^2", id, 0.1, Vector.of(1), 10), optimizers);
    }
}
