package downhill.app;

import downhill.export.SafeFile;
import downhill.lesson.LessonProgress;
import downhill.lesson.LessonProgressFile;
import downhill.session.Shelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/// Remembers how far somebody is in the lessons, from one start of the program to the next.
final class LessonKeeping {

    private static final int MOST_BYTES = 1 << 20;

    private final Path file;
    private final Executor background;
    private String wanted = "";

    private LessonKeeping(Path file, Executor background) {
        this.file = file;
        this.background = background;
    }

    /// Has what is done of a session's lessons kept in a file.
    ///
    /// @param background writes
    static void of(Shelf shelf, Path file, Executor background) {
        LessonKeeping keeping = new LessonKeeping(file, background);
        shelf.begin(keeping.read());
        shelf.progressed().listen(() -> keeping.keep(shelf.progress()));
    }

    /// A file that can't be read is as good as none: it is only about convenience.
    private LessonProgress read() {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? LessonProgressFile.read(Files.readAllBytes(file)) : LessonProgress.NONE;
        } catch (IOException unreadable) {
            return LessonProgress.NONE;
        }
    }

    private void keep(LessonProgress progress) {
        String text = LessonProgressFile.write(progress);
        synchronized (this) {
            wanted = text;
        }
        background.execute(this::write);
    }

    /// One at a time, and always the latest.
    private synchronized void write() {
        try {
            Files.createDirectories(file.getParent());
            byte[] bytes = wanted.getBytes(StandardCharsets.UTF_8);
            SafeFile.write(file, out -> out.write(bytes));
        } catch (IOException unwritable) {
            // Nobody loses any work by it.
        }
    }
}
