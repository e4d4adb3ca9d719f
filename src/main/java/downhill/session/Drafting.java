package downhill.session;

import downhill.lesson.DraftPage;
import downhill.lesson.LessonDraft;
import downhill.lesson.LessonProblem;
import java.nio.file.Path;
import java.util.Optional;

/// A lesson that is being made, at one moment. Immutable.
///
/// @param draft what it is by now
/// @param page the page that is worked on, from 0; -1 without any
/// @param problem what can't be shown of it yet, told for people: where, and what would be right
/// @param canUndo whether there is something to undo
/// @param canRedo whether there is something to redo
/// @param isSaved whether all of it is in its file
/// @param file where it was saved or is from, if it was
public record Drafting(LessonDraft draft, int page, Optional<LessonProblem> problem, boolean canUndo,
        boolean canRedo, boolean isSaved, Optional<Path> file) {

    public Optional<DraftPage> shown() {
        return page >= 0 && page < draft.pages().size() ? Optional.of(draft.pages().get(page)) : Optional.empty();
    }
}
