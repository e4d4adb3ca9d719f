package downhill.export;

import downhill.descent.Complaint;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Why a file can't be written, as a message. Where the system gives a reason, it is the system's.
public final class Reason {

    /// As Linux, macOS and Windows say it, where they say it in English.
    private static final List<String> FULL = List.of("no space left", "not enough space", "disk quota", "disk full");
    private static final List<String> READ_ONLY = List.of("read-only file system", "write protected");

    /// With less room than that on a disk nothing can be written any more.
    private static final long LEAST = 4096;

    private Reason() {
    }

    public static Complaint of(Path file, IOException unwritable) {
        return switch (unwritable) {
            case AccessDeniedException denied -> Complaint.of("export.denied", file);
            case FileSystemLoopException circle -> Complaint.of("export.circle", file);
            case NotAFileException other -> Complaint.of("export.notafile", file);
            case NoSuchFileException missing -> Complaint.of("export.nowhere", file);
            case IOException full when says(full, FULL) || isFull(file) -> Complaint.of("export.full", file);
            case IOException fixed when says(fixed, READ_ONLY) || isReadOnly(file) -> Complaint.of("export.readonly", file);
            case FileSystemException system when system.getReason() != null ->
                    Complaint.of("export.unwritable", file, system.getReason());
            case IOException other when other.getMessage() != null ->
                    Complaint.of("export.unwritable", file, other.getMessage().lines().findFirst().orElse(""));
            case IOException other -> Complaint.of("export.unwritable", file, other.getClass().getSimpleName());
        };
    }

    private static boolean says(IOException unwritable, List<String> sayings) {
        String said = String.valueOf(unwritable.getMessage()).toLowerCase(Locale.ROOT);
        return sayings.stream().anyMatch(said::contains);
    }

    /// In other languages the disk itself has to be asked.
    private static boolean isFull(Path file) {
        return disk(file, store -> store.getUsableSpace() < LEAST && store.getTotalSpace() > 0);
    }

    private static boolean isReadOnly(Path file) {
        return disk(file, FileStore::isReadOnly);
    }

    /// Something that can be asked of a disk.
    @FunctionalInterface
    private interface Asked {

        boolean of(FileStore store) throws IOException;
    }

    private static boolean disk(Path file, Asked question) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder != null && question.of(Files.getFileStore(folder));
        } catch (IOException | SecurityException unknown) {
            return false;
        }
    }
}
