package downhill.export;

import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// What is to be written is a folder, a pipe or a device: nothing that another file could take the place of.
final class NotAFileException extends FileSystemException {

    @Serial
    private static final long serialVersionUID = 1;

    NotAFileException(Path file) {
        super(file.toString());
    }
}
