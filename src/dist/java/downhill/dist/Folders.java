package downhill.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is done with folders as a whole.
final class Folders {

    private Folders() {
    }

    /// Deletes a folder with all that is in it, if it is there.
    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> found = Files.walk(folder)) {
                all = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path one : all) {
                Files.delete(one);
            }
        }
    }

    /// All files in it, at whatever depth.
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList();
        }
    }

    /// How large a file, or all that is in a folder, is.
    static long megabytes(Path path) {
        try {
            long bytes = 0;
            for (Path file : files(path)) {
                bytes += Files.size(file);
            }
            return Math.round(bytes / 1e6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
