package downhill.descent;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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
        // A home that can't be named here holds no folder that could be opened either.
        Path home = named(System.getProperty("user.home")).orElse(Path.of("").toAbsolutePath().getRoot());
        return of(System.getProperty("os.name"), System::getenv, home);
    }

    /// @param system the system's name, as the property `os.name` gives it
    /// @param environment looks up an environment variable; null where there is none
    /// @param home the user's home folder
    public static Path of(String system, UnaryOperator<String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named(environment.apply("APPDATA")).orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Downhill").resolve("plugins");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Downhill").resolve("plugins");
        }
        return named(environment.apply("XDG_DATA_HOME")).filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share")).resolve("downhill").resolve("plugins");
    }

    /// A name that the locale's characters can't write (`LC_ALL=C` and an é) names nothing that could be opened.
    private static Optional<Path> named(String name) {
        try {
            return name == null || name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }
}
