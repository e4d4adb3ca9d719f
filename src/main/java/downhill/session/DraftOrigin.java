package downhill.session;

import downhill.lesson.LessonDraft;
import java.nio.file.Path;
import java.util.Optional;

/// Where a lesson that is being made is kept, shared by all that it has been: undoing takes no file back.
final class DraftOrigin {

    private Optional<Path> file;
    private Optional<LessonDraft> saved;

    /// @param file nothing until it is saved for the first time
    /// @param saved what is in that file
    DraftOrigin(Optional<Path> file, Optional<LessonDraft> saved) {
        this.file = file;
        this.saved = saved;
    }

    static DraftOrigin none() {
        return new DraftOrigin(Optional.empty(), Optional.empty());
    }

    Optional<Path> file() {
        return file;
    }

    boolean has(LessonDraft draft) {
        return saved.filter(draft::equals).isPresent();
    }

    void saved(Path to, LessonDraft draft) {
        file = Optional.of(to);
        saved = Optional.of(draft);
    }
}
