package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
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

/// A plug-in that ends the program is named, wherever it does so. Here it only stands where it would: what an end puts on
/// top of a thread's calls is put there by the test, and that it is what a real one puts there is seen in `MainTest`.
class PluginExitTest {

    private static final String ENDS = PluginSource.HANG;

    @TempDir
    private static Path jars;

    @BeforeAll
    static void makePlugins(@TempDir Path scratch) {
        PluginJar.writeAll(jars, scratch, List.of(
                PluginSource.of("EndsBeforeBirth", "static", "if (true) " + ENDS),
                PluginSource.of("EndsAtBirth", "constructor", "if (true) " + ENDS),
                PluginSource.of("EndsAsCreated", "create", ENDS),
                PluginSource.of("EndsInAStep", "step", "if (here.t() == 3) " + ENDS
                        + " return new Step<>(here.gradient().times(-rate), memory);"),
                PluginSource.of("EndsAside", "create", "Thread aside = Thread.ofPlatform().daemon().name(\"aside\")"
                        + ".unstarted(() -> { " + ENDS + " }); aside.start(); return new Rule();")));
    }

    @ParameterizedTest
    @CsvSource({"EndsBeforeBirth, ends-before-birth.jar", "EndsAtBirth, ends-at-birth.jar",
            "EndsAsCreated, ends-as-created", "EndsInAStep, ends-in-a-step", "EndsAside, plug.EndsAside"})
    void one_that_ends_the_program_is_named(String type, String name, @TempDir Path folder) throws Exception {
        String id = PluginSource.idOf(type);
        Files.copy(jars.resolve(id + ".jar"), folder.resolve(id + ".jar"));
        Thread.ofPlatform().daemon().start(() -> {
            Optimizers found = Optimizers.installedAnd(folder);
            found.find(id).ifPresent(loaded ->
                    Given.run(Given.scenario("w^2", loaded.id(), 0.1, Vector.of(1), 10), found));
        });
        Thread there = null;
        while (there == null) {
            Thread.sleep(1);
            there = endingIn("plug." + type);
        }
        StackTraceElement[] calls = there.getStackTrace();
        assertThat(PluginExit.found(Map.of(there, calls))).as("still going on").isEmpty();
        assertThat(PluginExit.found(Map.of(there, ended(calls), Thread.currentThread(), calls)))
                .hasValueSatisfying(why -> assertThat(Said.of(why)).isEqualTo("The plug-in " + name
                        + " ended the program. Take its jar out of the plug-in folder to go on without it."));
    }

    @Test
    void the_program_itself_and_whoever_stops_it_are_no_plugins() {
        StackTraceElement[] ours = {frame("", "downhill.app.Main", "end"), frame("", "downhill.app.Main", "main")};
        StackTraceElement[] platform = {frame("java.base", "jdk.internal.misc.Signal$1", "run"),
            frame("java.base", "java.lang.Thread", "run")};
        assertThat(PluginExit.found(Map.of(new Thread("main"), ended(ours)))).isEmpty();
        assertThat(PluginExit.found(Map.of(new Thread("SIGTERM handler"), ended(platform)))).isEmpty();
    }

    /// The thread that sleeps in a method of that class.
    private static Thread endingIn(String type) {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> Stream.of(thread.getValue()).anyMatch(call -> call.getClassName().startsWith(type))
                        && Stream.of(thread.getValue()).anyMatch(call -> call.getMethodName().equals("sleep")))
                .map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /// The same calls with `System.exit` as the last, waiting for the hooks.
    private static StackTraceElement[] ended(StackTraceElement[] calls) {
        return Stream.concat(Stream.of(frame("java.base", "java.lang.Thread", "join"),
                frame("java.base", "java.lang.ApplicationShutdownHooks", "runHooks"),
                frame("java.base", "java.lang.Shutdown", "runHooks"), frame("java.base", "java.lang.Shutdown", "exit"),
                frame("java.base", "java.lang.Runtime", "exit"), frame("java.base", "java.lang.System", "exit")),
                Stream.of(calls).dropWhile(call -> call.getClassName().equals("java.lang.Thread")))
                .toArray(StackTraceElement[]::new);
    }

    private static StackTraceElement frame(String module, String type, String method) {
        return new StackTraceElement(null, module, null, type, method, null, 0);
    }
}
