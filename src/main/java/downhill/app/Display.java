package downhill.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to open a window on.
final class Display {

    /// Names what has started the program, where that is a launcher of its own: a packaged runtime has no `java`.
    private static final String LAUNCHER = "jpackage.app-path";

    /// The variable that says that there is none, whatever else is named.
    private static final String NONE = "DOWNHILL_NO_DISPLAY";

    private Display() {
    }

    static boolean isMissing() {
        return isMissing(System.getProperty("os.name"), System.getenv());
    }

    /// Whether there surely is none: it has been found out before, or on Linux and its like no display server is named.
    /// Elsewhere there always is one.
    ///
    /// @param system the name of the operating system
    /// @param environment its variables
    static boolean isMissing(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean alwaysThere = name.contains("windows") || name.contains("mac");
        return environment.containsKey(NONE) || !alwaysThere && environment.getOrDefault("DISPLAY", "").isBlank()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /// Starts this program once more as one without a display, and waits for it: a display was named, but no window
    /// can be opened on it, because nothing answers there or the system's graphics libraries are missing.
    ///
    /// @return its exit status
    static int startAgainWithout(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(starting(System.getProperty(LAUNCHER)));
        command.addAll(arguments);
        ProcessBuilder again = new ProcessBuilder(command).inheritIO();
        again.environment().put(NONE, "true");
        return again.start().waitFor();
    }

    private static List<String> starting(String launcher) {
        if (launcher != null) {
            return List.of(launcher);
        }
        List<String> starting = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        starting.addAll(options(ProcessHandle.current().info().arguments().map(List::of).orElse(List.of())));
        starting.addAll(List.of("--module", Main.class.getModule().getName() + "/" + Main.class.getName()));
        return starting;
    }

    /// What the virtual machine was told before it was told what to run, so that the same goes for the next one: its
    /// memory, and where the user's things lie. Some systems don't know it of a program, and none of a very long line.
    ///
    /// @param line what this program was started with; nothing where that is not known
    static List<String> options(List<String> line) {
        int end = (int) line.stream().takeWhile(part -> !part.equals("--module") && !part.equals("-m")).count();
        return end < line.size() ? line.subList(0, end) : List.of("--enable-native-access=javafx.graphics",
                "--module-path", System.getProperty("jdk.module.path", ""));
    }
}
