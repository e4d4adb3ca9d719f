package downhill.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to open a window on.
final class Display {

    /// The property that says that there is none, whatever it looks like.
    private static final String NONE = "downhill.display.none";

    private Display() {
    }

    static boolean isMissing() {
        return Boolean.getBoolean(NONE) || isMissing(System.getProperty("os.name"), System.getenv());
    }

    /// Whether there surely is none: on Linux and its like no display server is named. Elsewhere there always is one.
    ///
    /// @param system the name of the operating system
    /// @param environment its variables
    static boolean isMissing(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean alwaysThere = name.contains("windows") || name.contains("mac");
        return !alwaysThere && environment.getOrDefault("DISPLAY", "").isBlank()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /// Starts this program once more as one without a display, and waits for it: a display was named, but no window
    /// can be opened on it, because nothing answers there or the system's graphics libraries are missing.
    ///
    /// @return its exit status
    static int startAgainWithout(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + NONE + "=true",
                "--enable-native-access=javafx.graphics",
                "--module-path", System.getProperty("jdk.module.path", ""),
                "--module", Main.class.getModule().getName() + "/" + Main.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
