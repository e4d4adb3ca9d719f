package downhill.lesson;

/// What became of a text that should be a lesson.
public sealed interface LessonReading {

    record Good(Lesson lesson) implements LessonReading {
    }

    /// @param problem what is wrong, where, and what would be right
    record Bad(LessonProblem problem) implements LessonReading {
    }
}
