package downhill.cli;

import downhill.document.LessonMark;
import downhill.lesson.Lesson;
import downhill.lesson.LessonPage;
import java.nio.file.Path;
import java.util.Optional;

/// A page of a lesson that the command line names.
///
/// @param page its index, from 0
/// @param file that the lesson is from, if it doesn't come with the program
public record LessonAt(Lesson lesson, int page, Optional<Path> file) {

    /// One that comes with the program, or whose file doesn't matter.
    public LessonAt(Lesson lesson, int page) {
        this(lesson, page, Optional.empty());
    }

    /// The same place, as a document has it.
    LessonMark mark() {
        return new LessonMark(lesson.id(), page);
    }

    LessonPage shown() {
        return lesson.pages().get(page);
    }
}
