package downhill.session;

import downhill.lesson.LessonDraft;
import java.nio.file.Path;
import java.util.Optional;

/// What comes back after a restart of a lesson that is being made. Immutable.
///
/// @param page the page that is worked on, from 0; -1 without any
/// @param file where it was saved, if it was
/// @param isSaved whether all of it is in that file
/// @param isOpen whether it is worked on; else it is put aside
public record KeptDraft(LessonDraft draft, int page, Optional<Path> file, boolean isSaved, boolean isOpen) {

    OpenDraft opened() {
        return new OpenDraft(draft, page, new DraftOrigin(file, isSaved ? Optional.of(draft) : Optional.empty())).at(page);
    }
}
