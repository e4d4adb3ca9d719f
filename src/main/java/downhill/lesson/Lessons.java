package downhill.lesson;

import downhill.descent.Optimizers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The lessons that come with the program. They are read like a teacher's.
public final class Lessons {

    private static final String INDEX = "index";

    private Lessons() {
    }

    /// What their files are called, in their order.
    public static List<String> files() {
        return new String(bytes(INDEX), StandardCharsets.UTF_8).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
    }

    /// One of them as it is written.
    ///
    /// @param file one of [#files()]
    public static byte[] bytes(String file) {
        try (InputStream in = Lessons.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /// All of them.
    public static List<Lesson> all(Optimizers optimizers) {
        return files().stream().map(file -> switch (LessonReader.read(bytes(file), optimizers)) {
            case LessonReading.Good(Lesson lesson) -> lesson;
            case LessonReading.Bad(LessonProblem problem) -> throw new IllegalStateException(file + ": " + problem);
        }).toList();
    }
}
