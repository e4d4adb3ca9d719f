package downhill.keep;

import downhill.export.SafeFile;
import downhill.json.JsonArray;
import downhill.json.JsonReading;
import downhill.json.JsonText;
import downhill.json.JsonValue;
import downhill.json.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The documents that were opened or saved last, the newest first. What can't be read or written of this list is forgotten:
/// nothing depends on it.
///
/// @param list where the list is kept
public record RecentFiles(Path list) {

    private static final int MOST = 10;

    /// Those that are still there.
    public List<Path> files() {
        return all().stream().filter(Files::isRegularFile).toList();
    }

    private List<Path> all() {
        List<Path> files = new ArrayList<>();
        try {
            if (JsonReading.of(Files.readAllBytes(list)) instanceof JsonReading.Good(JsonArray names)) {
                for (JsonValue name : names.items()) {
                    if (name instanceof JsonText text && files.size() < MOST) {
                        files.add(Path.of(text.value()));
                    }
                }
            }
        } catch (IOException | InvalidPathException | SecurityException unreadable) {
            return files;
        }
        return files;
    }

    /// Puts a file first.
    public void add(Path file) {
        List<Path> files = new ArrayList<>(all());
        Path whole = file.toAbsolutePath().normalize();
        files.remove(whole);
        files.addFirst(whole);
        List<JsonText> names = files.stream().limit(MOST).map(each -> JsonText.of(each.toString())).toList();
        try {
            Files.createDirectories(list.getParent());
            SafeFile.write(list, out -> out.write(JsonWriter.pretty(JsonArray.of(names)).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | SecurityException unwritable) {
            // The list is a convenience, and the document itself is safe.
        }
    }
}
