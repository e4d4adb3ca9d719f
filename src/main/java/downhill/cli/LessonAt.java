package downhill.cli;

import downhill.lesson.Lesson;
import downhill.lesson.LessonPage;

/// A page of a lesson that the command line names.
///
/// @param page its index, from 0
public record LessonAt(Lesson lesson, int page) {

    LessonPage shown() {
        return lesson.pages().get(page);
    }
}
