package downhill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a file whole or not at all: into a new file beside it, which then takes its place. What was there before
/// stays as it was until then, and its owner and permissions stay.
public final class SafeFile {

    /// As many as Linux follows.
    private static final int MOST_LINKS = 40;

    /// Puts the content into a stream.
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    private SafeFile() {
    }

    /// @param file where to; a link is gone through, to where it leads, even if nothing is there yet
    /// @throws IOException if anything fails; the file is then as it was before, and nothing is left beside it
    public static void write(Path file, Content content) throws IOException {
        Path target = target(file);
        if (Files.exists(target)) {
            examine(file, target);
        }
        try (PartFile part = new PartFile(target)) {
            try (OutputStream out = part.out()) {
                content.writeTo(out);
                out.flush();
                part.replace(target);
            }
        }
    }

    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void examine(Path file, Path target) throws IOException {
        if (!Files.isRegularFile(target)) {
            throw new NotAFileException(file);
        }
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
    }
}
