package downhill.export;

import downhill.descent.Complaint;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Why a file can't be written, as a message. Where the system gives a reason, it is the system's.
public final class Reason {

    private Reason() {
    }

    public static Complaint of(Path file, IOException unwritable) {
        return switch (unwritable) {
            case AccessDeniedException denied -> Complaint.of("export.denied", file);
            case FileSystemLoopException circle -> Complaint.of("export.circle", file);
            case NotAFileException other -> Complaint.of("export.notafile", file);
            case NoSuchFileException missing -> Complaint.of("export.nowhere", file);
            case FileSystemException system when system.getReason() != null ->
                    Complaint.of("export.unwritable", file, system.getReason());
            case IOException other when other.getMessage() != null ->
                    Complaint.of("export.unwritable", file, other.getMessage().lines().findFirst().orElse(""));
            case IOException other -> Complaint.of("export.unwritable", file, other.getClass().getSimpleName());
        };
    }
}
