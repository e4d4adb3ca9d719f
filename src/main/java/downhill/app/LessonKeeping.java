package downhill.app;

import downhill.export.SafeFile;
import downhill.lesson.LessonProgressFile;
import downhill.lesson.answers.AnswerBookFile;
import downhill.session.OwnAnswers;
import downhill.session.Shelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/// Remembers how far somebody is in the lessons, and what was answered, from one start of the program to the next.
final class LessonKeeping {

    private static final int MOST_BYTES = 1 << 20;

    private final Path file;
    private final Executor background;
    private String wanted = "";

    private LessonKeeping(Path file, Executor background) {
        this.file = file;
        this.background = background;
    }

    /// Has what is done of a session's lessons kept in files.
    ///
    /// @param progress the file for how far somebody is
    /// @param answered the file for what was answered
    /// @param background writes
    static void of(Shelf shelf, Path progress, Path answered, Executor background) {
        LessonKeeping far = new LessonKeeping(progress, background);
        shelf.begin(LessonProgressFile.read(far.read()));
        shelf.progressed().listen(() -> far.keep(LessonProgressFile.write(shelf.progress())));
        LessonKeeping book = new LessonKeeping(answered, background);
        OwnAnswers answers = shelf.answers();
        answers.begin(AnswerBookFile.read(book.read()));
        answers.noted().listen(() -> book.keep(AnswerBookFile.write(answers.book())));
    }

    /// A file that can't be read is as good as an empty one: nobody loses a document by it.
    private byte[] read() {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    private void keep(String text) {
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
