package downhill.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An application with a launcher of its own.
///
/// @param name of it and of its launcher
/// @param main module and class where it starts
/// @param version of it
/// @param icons where those are, one for each kind of system
/// @param options with which the virtual machine is started
/// @param rehearsal the option with which it shows itself for a few seconds and ends
record Application(String name, String main, String version, Path icons, List<String> options, String rehearsal) {

    String module() {
        return main.substring(0, main.indexOf('/'));
    }

    /// A launcher and a runtime in one folder.
    Path image(Path runtime, Path target) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--type", "app-image", "--dest", target.toString(),
                "--runtime-image", runtime.toString(), "--module", main));
        arguments.addAll(common());
        for (String option : options) {
            arguments.addAll(List.of("--java-options", option));
        }
        Tools.run("jpackage", arguments);
        return target.resolve(Platform.here() == Platform.MACOS ? name + ".app" : name);
    }

    /// What every call of `jpackage` is told.
    List<String> common() {
        return List.of("--name", name, "--app-version", Platform.here().version(version), "--description",
                "See gradient descent", "--vendor", "Downhill", "--icon", Platform.here().icon(icons).toString());
    }

    /// The launcher in its image.
    Path launcher(Path image) {
        return switch (Platform.here()) {
            case LINUX -> image.resolve("bin").resolve(name);
            case WINDOWS -> image.resolve(name + ".exe");
            case MACOS -> image.resolve("Contents").resolve("MacOS").resolve(name);
        };
    }

    /// The folder that the launcher calls `$APPDIR`, with its settings.
    Path settings(Path image) {
        return switch (Platform.here()) {
            case LINUX -> image.resolve("lib").resolve("app");
            case WINDOWS -> image.resolve("app");
            case MACOS -> image.resolve("Contents").resolve("app");
        };
    }

    /// The kinds of systems, as far as packaging tells them apart.
    enum Platform {
        LINUX, WINDOWS, MACOS;

        static Platform here() {
            String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            if (system.startsWith("windows")) {
                return WINDOWS;
            }
            return system.startsWith("mac") ? MACOS : LINUX;
        }

        Path icon(Path icons) {
            return icons.resolve("downhill." + switch (this) {
                case LINUX -> "png";
                case WINDOWS -> "ico";
                case MACOS -> "icns";
            });
        }

        /// macOS takes no version that begins with a nought.
        String version(String wanted) {
            return this == MACOS && wanted.startsWith("0.") ? "1." + wanted.substring(2) : wanted;
        }
    }
}
