package downhill.app;

import downhill.cli.Refusal;
import downhill.descent.Complaint;
import downhill.descent.PluginExit;
import downhill.picture.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/// Where the program starts. Its exit status is 0, or 2 with one line on standard error; also 2 where a plug-in ends the
/// program by itself, whatever status it gives.
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
        Mishaps mishaps = new Mishaps(console);
        Thread.setDefaultUncaughtExceptionHandler(mishaps);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> PluginExit.found().ifPresent(why -> ended(console, why))));
        try {
            forget();
            ToolkitStart toolkit = ToolkitStart.ahead(List.of(arguments));
            OptionalInt status = new Launch(console, List.of(arguments), toolkit, mishaps).run();
            if (status.isPresent()) {
                toolkit.settle();
                end(status.getAsInt());
            }
        } catch (Throwable unexpected) {
            console.unexpected(unexpected);
            end(REFUSED);
        }
    }

    private static void end(int status) {
        Runtime.getRuntime().exit(marked(status));
    }

    /// Too late to end in another way: the end has begun, with the plug-in's own status.
    private static void ended(Console console, Complaint why) {
        console.complain(Refusal.of(why).line(Words.of(Launch.systemLanguage())));
        Runtime.getRuntime().halt(marked(REFUSED));
    }

    /// @return the status, or another where its mark can't be left
    private static int marked(int status) {
        String file = System.getProperty(STATUS_FILE);
        if (status == REFUSED && file != null) {
            try {
                Files.writeString(Path.of(file), Integer.toString(status));
            } catch (IOException lost) {
                return 1;
            }
        }
        return status;
    }

    private static void forget() throws IOException {
        String file = System.getProperty(STATUS_FILE);
        if (file != null) {
            Files.deleteIfExists(Path.of(file));
        }
    }
}
