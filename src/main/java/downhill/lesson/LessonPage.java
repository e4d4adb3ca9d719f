package downhill.lesson;

import downhill.scene.Scene;
import java.util.Optional;

/// One page of a lesson. Immutable.
///
/// @param title one short line
/// @param text a few sentences
/// @param sentence the one that an audience sees; the title where there is none
/// @param scene what is shown, whole
/// @param locked why something is locked
/// @param notes for the teacher
/// @param question what is asked, if anything is
public record LessonPage(LessonWords title, LessonWords text, Optional<LessonWords> sentence,
        Scene scene, Optional<LessonWords> locked, Optional<LessonWords> notes, Optional<Question> question) {

    /// The one large sentence for an audience.
    public LessonWords spoken() {
        return sentence.orElse(title);
    }

    /// Why something is locked now. What waits for an answer waits no longer once there is one, right or not.
    ///
    /// @param isOpen whether there is a question that nobody has answered yet
    public Optional<LessonWords> whyLocked(boolean isOpen) {
        return locked.filter(why -> isOpen || question.isEmpty());
    }
}
