package downhill.descent;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// The folder that a user puts plug-ins into: the place each system has for what programs keep.
///
/// - Linux and others: `$XDG_DATA_HOME/downhill/plugins`, by default `~/.local/share/downhill/plugins`
///   (XDG Base Directory Specification: a path that isn't absolute is ignored)
/// - Windows: `%APPDATA%\Downhill\plugins`
/// - macOS: `~/Library/Application Support/Downhill/plugins`
public final class PluginFolder {

    private PluginFolder() {
    }

    /// This machine's, for this user. It need not exist.
    public static Path ofThisUser() {
        return of(System.getProperty("os.name"), System::getenv, Path.of(System.getProperty("user.home")));
    }

    /// @param system the system's name, as the property `os.name` gives it
    /// @param environment looks up an environment variable; null where there is none
    /// @param home the user's home folder
    public static Path of(String system, UnaryOperator<String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String data = environment.apply("APPDATA");
            Path folder = isGiven(data) ? Path.of(data) : home.resolve("AppData").resolve("Roaming");
            return folder.resolve("Downhill").resolve("plugins");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Downhill").resolve("plugins");
        }
        String data = environment.apply("XDG_DATA_HOME");
        Path folder = isGiven(data) && Path.of(data).isAbsolute()
                ? Path.of(data) : home.resolve(".local").resolve("share");
        return folder.resolve("downhill").resolve("plugins");
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }
}
