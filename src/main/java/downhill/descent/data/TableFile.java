package downhill.descent.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a file that somebody named.
final class TableFile {

    private TableFile() {
    }

    /// @throws TableRefusal where there is no such file, or it is too large or can't be read
    static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new TableRefusal("data.error.folder", file);
        }
        if (!Files.exists(file)) {
            throw new TableRefusal("data.error.no-file", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > TableReading.MOST_BYTES) {
                throw new TableRefusal(TableReading.tooLarge());
            }
            return in.readNBytes(TableReading.MOST_BYTES + 1);
        } catch (IOException | SecurityException unreadable) {
            throw new TableRefusal("data.error.unreadable", file);
        }
    }
}
