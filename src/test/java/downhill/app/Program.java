package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program, started as a process of its own.
final class Program {

    private Program() {
    }

    /// @param status its exit status
    /// @param out all of its standard output
    /// @param err all of its standard error
    record Ended(int status, String out, String err) {
    }

    /// @param folder where it works; a refusal leaves the file `refused` there, and what it keeps for its user is in `user`
    static Ended run(Path folder, Map<String, String> environment, String... arguments) throws Exception {
        return ended(folder, start(folder, environment, arguments));
    }

    /// Starts it and doesn't wait.
    static Process start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A program that is over in a second need not be compiled well.
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "--enable-native-access=javafx.graphics",
                "-Ddownhill.refused=" + folder.resolve("refused"),
                "-Ddownhill.data=" + folder.resolve("user"),
                "--module-path", modulePath(),
                "--module", "downhill/downhill.app.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// Waits until it has ended.
    static Ended ended(Path folder, Process process) throws Exception {
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(folder.resolve("out")),
                Files.readString(folder.resolve("err")));
    }

    private static String modulePath() {
        return System.getProperty("jdk.module.path", System.getProperty("java.class.path"));
    }
}
