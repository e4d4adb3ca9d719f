package downhill.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a user has chosen once and for all: a small file of lines such as `theme = dark`.
///
/// A line that isn't understood is kept as it is: an older program must not lose what a newer one has written. A file that
/// can't be read counts as empty.
public final class Preferences {

    private static final String FILE = "chosen.txt";
    private static final int MOST_BYTES = 64 * 1024;

    /// What is remembered.
    public enum Preference {
        /// A theme's id; nothing to follow the system.
        THEME,
        /// The code of a language; nothing to follow the system.
        LANGUAGE,
        /// Whether single letters are shortcuts: on or off.
        LETTERS,
        /// Whether steps can be heard: on or off.
        SOUNDS,
        /// Whether things switch without moving: on or off.
        CALM
    }

    private final Optional<Path> file;
    /// The lines by their name; one that has none by itself, without a value.
    private final Map<String, String> lines = new LinkedHashMap<>();

    private Preferences(Optional<Path> file) {
        this.file = file;
    }

    /// Some that are forgotten.
    public static Preferences none() {
        return new Preferences(Optional.empty());
    }

    /// Those in a user's folder, which need not exist.
    public static Preferences in(UserFolder folder) {
        Preferences preferences = new Preferences(Optional.of(folder.file(FILE)));
        preferences.read(folder.file(FILE));
        return preferences;
    }

    private void read(Path from) {
        try {
            if (Files.size(from) <= MOST_BYTES) {
                for (String line : Files.readAllLines(from)) {
                    String[] sides = line.split("=", 2);
                    lines.put(sides[0].strip(), sides.length == 2 ? sides[1].strip() : "");
                }
            }
        } catch (IOException unreadable) {
            lines.clear();
        }
    }

    /// What was chosen, if anything was; whether it can be done is for others to say.
    public synchronized Optional<String> of(Preference setting) {
        return Optional.ofNullable(lines.get(name(setting))).filter(value -> !value.isEmpty());
    }

    /// Takes down a choice, or that there is none.
    public synchronized void set(Preference setting, Optional<String> value) {
        value.ifPresentOrElse(text -> lines.put(name(setting), text), () -> lines.remove(name(setting)));
    }

    /// Writes all choices as they are by then. The file from before is there until all is written.
    ///
    /// @return whether they could be written
    public synchronized boolean write() {
        return file.isEmpty() || write(file.get());
    }

    private boolean write(Path to) {
        List<String> text = lines.entrySet().stream()
                .map(line -> line.getValue().isEmpty() ? line.getKey() : line.getKey() + " = " + line.getValue())
                .collect(Collectors.toList());
        try {
            Files.createDirectories(to.getParent());
            Path beside = Files.createTempFile(to.getParent(), FILE, ".part");
            try {
                Files.write(beside, text);
                Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
            return true;
        } catch (IOException | SecurityException cannotBeWritten) {
            return false;
        }
    }

    private static String name(Preference setting) {
        return setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
