package downhill.session;

import downhill.json.JsonPath;
import downhill.json.JsonValue;
import downhill.lesson.DraftPage;
import downhill.lesson.LessonDraft;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A lesson that is being made, the page of it that is worked on, and where it is kept. What can't be done to it leaves it
/// as it is.
///
/// @param page from 0; -1 without any
record OpenDraft(LessonDraft draft, int page, DraftOrigin origin) {

    Optional<DraftPage> shown() {
        return page >= 0 && page < draft.pages().size() ? Optional.of(draft.pages().get(page)) : Optional.empty();
    }

    boolean isSaved() {
        return origin.has(draft);
    }

    boolean isEmpty() {
        return draft.pages().isEmpty();
    }

    OpenDraft at(int index) {
        return new OpenDraft(draft, Math.clamp(index, -1, draft.pages().size() - 1), origin);
    }

    private OpenDraft with(LessonDraft other, int index) {
        return new OpenDraft(other, index, origin);
    }

    OpenDraft with(LessonDraft other) {
        return with(other, page);
    }

    OpenDraft with(JsonPath path, Optional<JsonValue> value) {
        return with(draft.with(path, value));
    }

    /// With another in place of the page that is worked on.
    OpenDraft with(UnaryOperator<DraftPage> change) {
        return shown().map(there -> with(draft.with(page, change.apply(there)))).orElse(this);
    }

    /// With a page more, after the one that is worked on.
    OpenDraft adding(DraftPage more) {
        return draft.pages().size() < LessonDraft.MOST_PAGES ? with(draft.adding(page + 1, more), page + 1) : this;
    }

    OpenDraft duplicated() {
        return shown().map(this::adding).orElse(this);
    }

    OpenDraft without() {
        return shown().map(there -> with(draft.without(page), Math.min(page, draft.pages().size() - 2))).orElse(this);
    }

    OpenDraft moved(int by) {
        int to = page + by;
        return shown().isPresent() && to >= 0 && to < draft.pages().size() ? with(draft.moved(page, to), to) : this;
    }

    KeptDraft kept(boolean isOpen) {
        return new KeptDraft(draft, page, origin.file(), isSaved(), isOpen);
    }
}
