package downhill.session;

import downhill.lesson.Lesson;
import java.nio.file.Path;
import java.util.Optional;

/// A lesson of the user's own: one that doesn't come with the program.
///
/// @param file where it is from, where that is known
public record OwnLesson(Lesson lesson, Optional<Path> file) {
}
