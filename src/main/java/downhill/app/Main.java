package downhill.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/// Where the program starts. Its exit status is 0, or 2 with one line on standard error.
public final class Main {

    /// The property that names a file which exists afterwards if, and only if, the exit status was 2: for Maven, which
    /// would print a stack trace for the status itself.
    private static final String STATUS_FILE = "downhill.refused";

    private static final int REFUSED = 2;

    private Main() {
    }

    /// @param arguments as `--help` lists them
    public static void main(String[] arguments) {
        Console console = Console.ofSystem();
        Thread.setDefaultUncaughtExceptionHandler((thread, unexpected) -> console.unexpected(unexpected));
        try {
            forget();
            OptionalInt status = new Launch(console, List.of(arguments)).run();
            status.ifPresent(Main::end);
        } catch (Throwable unexpected) {
            console.unexpected(unexpected);
            end(REFUSED);
        }
    }

    private static void end(int status) {
        String file = System.getProperty(STATUS_FILE);
        if (status == REFUSED && file != null) {
            try {
                Files.writeString(Path.of(file), Integer.toString(status));
            } catch (IOException lost) {
                Runtime.getRuntime().exit(1);
            }
        }
        Runtime.getRuntime().exit(status);
    }

    private static void forget() throws IOException {
        String file = System.getProperty(STATUS_FILE);
        if (file != null) {
            Files.deleteIfExists(Path.of(file));
        }
    }
}
