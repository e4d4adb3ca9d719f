package downhill.session;

import downhill.lesson.LessonDraft;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What a lesson that is being made was before, step by step: typing on in one field is one step.
final class DraftHistory {

    private static final int MOST = 500;

    private final Deque<Step> before = new ArrayDeque<>();
    private final Deque<Step> after = new ArrayDeque<>();
    private Object last = new Object();

    /// @param page the page that was worked on
    record Step(LessonDraft draft, int page) {
    }

    /// Takes down what there was before a change.
    ///
    /// @param kind changes of an equal kind, one after the other, are one step
    void note(Step was, Object kind) {
        if (!kind.equals(last) || before.isEmpty()) {
            before.push(was);
            if (before.size() > MOST) {
                before.removeLast();
            }
        }
        last = kind;
        after.clear();
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    Optional<Step> undo(Step now) {
        return turn(before, after, now);
    }

    Optional<Step> redo(Step now) {
        return turn(after, before, now);
    }

    private Optional<Step> turn(Deque<Step> from, Deque<Step> to, Step now) {
        last = new Object();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }
}
