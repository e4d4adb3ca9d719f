package downhill.session;

import downhill.document.LessonMark;
import java.util.List;
import java.util.Optional;

/// All that comes back after a restart: what is open, and what can be undone and redone. Immutable.
///
/// @param origins where what was open is from, one for each document
/// @param now what is looked at
/// @param past what undoing brings back, the nearest first
/// @param future what redoing brings back, the nearest first
/// @param lesson where in a lesson; nothing outside of one
/// @param draft the lesson that is being made; nothing while none is
public record Kept(List<Origin> origins, Moment now, List<Moment> past, List<Moment> future,
        Optional<LessonMark> lesson, Optional<KeptDraft> draft) {

    public Kept {
        origins = List.copyOf(origins);
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /// Without a lesson that is being made.
    public Kept(List<Origin> origins, Moment now, List<Moment> past, List<Moment> future, Optional<LessonMark> lesson) {
        this(origins, now, past, future, lesson, Optional.empty());
    }

    /// The same with a lesson that is being made.
    public Kept with(Optional<KeptDraft> made) {
        return new Kept(origins, now, past, future, lesson, made);
    }

    public Origin origin() {
        return origins.get(now.origin());
    }

    /// Whether there is something to lose: a change that isn't in a file, or that can be undone or redone, the place in a
    /// lesson, or a lesson that is being made.
    public boolean isWorthKeeping() {
        return draft.isPresent() || lesson.isPresent() || !past.isEmpty() || !future.isEmpty() || origin().file().isPresent()
                || !origin().saved().isSame(now.scene());
    }
}
