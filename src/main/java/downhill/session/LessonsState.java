package downhill.session;

import downhill.lesson.Lesson;
import downhill.lesson.LessonProgress;
import downhill.lesson.LessonWalk;
import java.util.List;
import java.util.Optional;

/// The lessons there are, at one moment. Immutable.
///
/// @param all in their order; empty until somebody asks for them
/// @param progress how far somebody is in each
/// @param walk the page that is shown; nothing where the list is
/// @param drafting the lesson that is being made, if one is
public record LessonsState(List<Lesson> all, LessonProgress progress, Optional<LessonWalk> walk,
        Optional<Drafting> drafting) {

    public LessonsState {
        all = List.copyOf(all);
    }

    LessonsState with(Optional<Drafting> made) {
        return new LessonsState(all, progress, walk, made);
    }
}
