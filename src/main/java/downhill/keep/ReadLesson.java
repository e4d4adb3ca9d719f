package downhill.keep;

import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.lesson.Lesson;
import downhill.lesson.LessonProblem;
import downhill.lesson.LessonReader;
import downhill.lesson.LessonReading;
import downhill.picture.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// What became of a file that should be a lesson.
public sealed interface ReadLesson {

    /// How the names of such files end.
    String ENDING = ".json";

    record Good(Lesson lesson) implements ReadLesson {
    }

    /// @param why which file, and what is wrong in it: line, page, field, and what would be right
    record Bad(Complaint why) implements ReadLesson {
    }

    /// Whether a file's name says that it may be a lesson.
    static boolean isNamed(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// Reads a file, whatever it is: there is always an answer.
    static ReadLesson of(Path file, Optimizers optimizers, Words words) {
        if (Files.isDirectory(file)) {
            return bad("file.folder", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LessonReader.MOST_BYTES + 1);
            if (bytes.length > LessonReader.MOST_BYTES) {
                return bad("draft.file.large", file.getFileName());
            }
            return switch (LessonReader.read(bytes, optimizers)) {
                case LessonReading.Good(Lesson lesson) -> new Good(lesson);
                case LessonReading.Bad(LessonProblem problem) ->
                        new Bad(Complaint.of("file.refused", file.getFileName()).with(problem.told(words)));
            };
        } catch (NoSuchFileException missing) {
            return bad("file.missing", file);
        } catch (AccessDeniedException denied) {
            return bad("file.denied", file);
        } catch (IOException | SecurityException unreadable) {
            return bad("draft.file.unreadable", file.getFileName());
        }
    }

    private static Bad bad(String key, Path file) {
        return new Bad(Complaint.of(key, file));
    }
}
