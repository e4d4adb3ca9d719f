package downhill.session;

import downhill.lesson.Lesson;
import downhill.lesson.LessonProgress;
import downhill.lesson.LessonWalk;
import downhill.lesson.answers.AnswerSheet;
import downhill.picture.Tally;
import java.util.List;
import java.util.Optional;

/// The lessons there are, at one moment. Immutable.
///
/// @param all in their order; empty until somebody asks for them
/// @param progress how far somebody is in each
/// @param walk the page that is shown; nothing where the list is
/// @param drafting the lesson that is being made, if one is
/// @param classroom what a class has answered, where a page is shown and some have
/// @param answered what the user has answered in the lesson whose page is shown, if anything
public record LessonsState(List<Lesson> all, LessonProgress progress, Optional<LessonWalk> walk,
        Optional<Drafting> drafting, Optional<ClassPage> classroom, Optional<AnswerSheet> answered) {

    public LessonsState {
        all = List.copyOf(all);
    }

    /// Whether a lesson that is being made is what the tab of lessons shows.
    public boolean isMaking() {
        return walk.isEmpty() && drafting.isPresent();
    }

    LessonsState with(Optional<Drafting> made) {
        return new LessonsState(all, progress, walk, made, classroom, answered);
    }

    /// What of a class's answers is to be seen.
    public Optional<Tally> tally() {
        return classroom.flatMap(ClassPage::tally);
    }
}
