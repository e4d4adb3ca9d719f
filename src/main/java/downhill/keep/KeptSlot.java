package downhill.keep;

import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.export.Reason;
import downhill.export.SafeFile;
import downhill.session.Kept;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A file that what is open in one window is kept in over a restart. As long as it is held, no other window takes it,
/// in this process or in another: each has a lock beside it, which the system gives back however a process ends.
public final class KeptSlot implements AutoCloseable {

    /// More windows at a time are not kept.
    private static final int MOST = 32;

    private final Path file;
    private final FileChannel lock;
    private final KeptWriter writer = new KeptWriter();

    private KeptSlot(Path file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    /// What was found in a slot.
    public sealed interface Found {

        record Nothing() implements Found {
        }

        /// @param kept what was open last
        record Good(Kept kept) implements Found {
        }

        /// It can't be read.
        ///
        /// @param aside where it is now
        record Broken(Path aside) implements Found {
        }
    }

    /// Takes a slot that no other window has.
    ///
    /// @param folder that all slots are in; it need not exist
    /// @param last whether one is wanted with what was open last, if there is any; else an empty one
    /// @throws IOException if the folder can't be written to
    public static Optional<KeptSlot> claim(Path folder, boolean last) throws IOException {
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        List<Path> files = files(folder);
        List<Path> full = full(files);
        if (last) {
            for (Path file : full) {
                Optional<KeptSlot> slot = claim(file);
                if (slot.isPresent()) {
                    return slot;
                }
            }
        }
        for (Path file : files) {
            Optional<KeptSlot> slot = full.contains(file) ? Optional.empty() : claim(file);
            if (slot.isPresent()) {
                return slot;
            }
        }
        return Optional.empty();
    }

    /// What was open last, where no slot can be had because the folder can only be read.
    static Optional<Kept> last(Path folder, Optimizers optimizers) {
        return full(files(folder)).stream().map(file -> kept(file, optimizers)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Kept> kept(Path file, Optimizers optimizers) {
        try {
            return KeptReader.read(Files.readAllBytes(file), optimizers);
        } catch (IOException | SecurityException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Path> files(Path folder) {
        return IntStream.rangeClosed(1, MOST).mapToObj(number -> folder.resolve("open-" + number + ".json")).toList();
    }

    /// Those in which something is, the newest first.
    private static List<Path> full(List<Path> files) {
        return files.stream().filter(Files::exists).sorted(Comparator.comparing(KeptSlot::written).reversed()).toList();
    }

    private static long written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return Long.MIN_VALUE;
        }
    }

    /// Nothing where another window has it, or where it is another user's, such as that of somebody who was root for once.
    private static Optional<KeptSlot> claim(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName().toString().replace(".json", ".lock"));
        if (!isOurs(file) || !isOurs(beside)) {
            return Optional.empty();
        }
        FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new KeptSlot(file, channel));
            }
        } catch (OverlappingFileLockException ours) {
            // Another window of this process has it.
        } catch (IOException noLocks) {
            channel.close();
            throw noLocks;
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isOurs(Path file) {
        return !Files.exists(file)
                || Files.isRegularFile(file) && Files.isReadable(file) && Files.isWritable(file);
    }

    /// What was open last.
    public Found read(Optimizers optimizers) {
        try {
            if (!Files.exists(file)) {
                return new Found.Nothing();
            }
            Optional<Kept> kept = KeptReader.read(Files.readAllBytes(file), optimizers);
            return kept.isPresent() ? new Found.Good(kept.get()) : aside();
        } catch (IOException unreadable) {
            return new Found.Nothing();
        }
    }

    /// Nothing is thrown away, whatever it is.
    private Found aside() throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        return new Found.Broken(aside);
    }

    /// Keeps what is open, whole or not at all; where there is nothing to lose, nothing.
    ///
    /// @return why it can't be kept
    public Optional<Complaint> write(Kept kept) {
        try {
            if (kept.isWorthKeeping()) {
                byte[] text = writer.bytes(kept);
                Files.createDirectories(file.getParent());
                SafeFile.write(file, out -> out.write(text));
            } else {
                Files.deleteIfExists(file);
            }
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(Complaint.of("keep.unwritable").with(Reason.of(file, unwritable)));
        }
    }

    /// Gives it back. What is in it stays.
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
