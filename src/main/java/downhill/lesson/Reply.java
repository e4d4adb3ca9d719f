package downhill.lesson;

import java.util.Optional;

/// What is said to an answer, and what of the scene changes to show why.
///
/// @param when the condition; nothing where it is always said
/// @param text what is said
/// @param scene what changes
public record Reply(Optional<RunExpression> when, LessonWords text, ScenePatch scene) {

    boolean applies(LessonMoment moment) {
        return when.isEmpty() || when.get().holds(moment);
    }
}
