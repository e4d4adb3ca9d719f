package downhill.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The new content of a file while it is being written, in a hidden file beside it whose name says which process does.
///
/// It is gone when it has been closed, and when the program is ended by the system or from the keyboard. Only a program
/// that is killed leaves one behind; the next one that writes into the same folder removes it.
final class PartFile implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("\\.downhill-(\\d+)-\\d+\\.part");
    private static final Duration BEGINNING = Duration.ofMinutes(1);
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(PartFile::remove), "unfinished files"));
        } catch (IllegalStateException alreadyEnding) {
            // Who writes the first file only now, at the end, is waited for.
        }
    }

    private final Path file;
    private final FileChannel channel;

    /// @param target what it shall take the place of
    PartFile(Path target) throws IOException {
        removeStale(target.getParent());
        // Not the target's own name with more: that may be as long as a name can be.
        file = target.resolveSibling(".downhill-%d-%d.part".formatted(ProcessHandle.current().pid(), System.nanoTime()));
        OPEN.add(file);
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException unwritable) {
            OPEN.remove(file);
            throw unwritable;
        }
        lock();
    }

    /// Not every file system knows locks. Without one it is only less well known to others that it is being written.
    private void lock() {
        try {
            channel.tryLock();
        } catch (IOException notHere) {
            // Its age and its process speak for it.
        }
    }

    OutputStream out() {
        return new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    /// Takes the target's place, with its owner and permissions where it has any, once the disk has it all.
    void replace(Path target) throws IOException {
        channel.force(true);
        keepAttributes(target);
        channel.close();
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(target.getParent());
    }

    private void keepAttributes(Path target) throws IOException {
        PosixFileAttributeView fresh = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (fresh == null || !Files.exists(target)) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(target, PosixFileAttributes.class);
        try {
            fresh.setOwner(old.owner());
            fresh.setGroup(old.group());
        } catch (IOException notAllowed) {
            // Only the superuser may give files away. Who writes it owns it then.
        }
        fresh.setPermissions(old.permissions());
    }

    /// So that the new name outlives a power failure too. Not every system lets a folder be opened for that.
    private static void forceFolder(Path folder) {
        try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException notHere) {
            // The content is safe; the name is as safe as this system makes it.
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
        OPEN.remove(file);
    }

    private static void removeStale(Path folder) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".downhill-*.part")) {
            for (Path part : parts) {
                if (!OPEN.contains(part) && isStale(part)) {
                    remove(part);
                }
            }
        } catch (IOException unreadable) {
            // Then they stay: what is to be written now matters more.
        }
    }

    /// Whoever still writes one holds a lock on it, on whatever machine; not yet, just after it has begun.
    private static boolean isStale(Path part) throws IOException {
        Matcher name = NAME.matcher(part.getFileName().toString());
        if (!name.matches() || !Files.isRegularFile(part)) {
            return false;
        }
        FileTime changed = Files.getLastModifiedTime(part);
        boolean isNew = changed.toInstant().isAfter(Instant.now().minus(BEGINNING));
        if (isNew && ProcessHandle.of(Long.parseLong(name.group(1))).isPresent()) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException kept) {
            // Nothing can be done about it here, and nothing depends on it.
        }
    }
}
