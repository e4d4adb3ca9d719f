package downhill.user;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The folder that the program keeps a user's things in: the place each system has for what programs keep.
///
/// - Linux and others: `$XDG_DATA_HOME/downhill`, by default `~/.local/share/downhill`
///   (XDG Base Directory Specification: a path that isn't absolute is ignored)
/// - Windows: `%APPDATA%\Downhill`
/// - macOS: `~/Library/Application Support/Downhill`
///
/// The system property `downhill.data` names another. The folder need not exist: whoever writes into it makes it.
///
/// @param path of the folder
public record UserFolder(Path path) {

    private static final String OTHER = "downhill.data";

    /// This machine's, for this user.
    public static UserFolder ofThisUser() {
        // A home that can't be named here holds no folder that could be opened either.
        Path home = named(System.getProperty("user.home")).orElse(Path.of("").toAbsolutePath().getRoot());
        return named(System.getProperty(OTHER)).map(other -> new UserFolder(other.toAbsolutePath()))
                .orElseGet(() -> of(System.getProperty("os.name"), System::getenv, home));
    }

    /// @param system the system's name, as the property `os.name` gives it
    /// @param environment looks up an environment variable; null where there is none
    /// @param home the user's home folder
    public static UserFolder of(String system, UnaryOperator<String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new UserFolder(named(environment.apply("APPDATA")).orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Downhill"));
        }
        if (name.startsWith("mac")) {
            return new UserFolder(home.resolve("Library").resolve("Application Support").resolve("Downhill"));
        }
        return new UserFolder(named(environment.apply("XDG_DATA_HOME")).filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share")).resolve("downhill"));
    }

    /// Where the user puts plug-ins.
    public Path plugins() {
        return file("plugins");
    }

    /// Where the log is.
    public Path logs() {
        return file("logs");
    }

    /// A file or a folder in it.
    public Path file(String name) {
        return path.resolve(name);
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
