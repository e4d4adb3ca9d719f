package downhill.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What a lesson that is being made was before, step by step: typing on in one field is one step.
final class DraftHistory {

    private static final int MOST = 500;

    private final Deque<OpenDraft> before = new ArrayDeque<>();
    private final Deque<OpenDraft> after = new ArrayDeque<>();
    private Object last = new Object();

    /// Takes down what there was before a change.
    ///
    /// @param kind changes of an equal kind, one after the other, are one step
    void note(OpenDraft was, Object kind) {
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

    Optional<OpenDraft> undo(OpenDraft now) {
        return turn(before, after, now);
    }

    Optional<OpenDraft> redo(OpenDraft now) {
        return turn(after, before, now);
    }

    private Optional<OpenDraft> turn(Deque<OpenDraft> from, Deque<OpenDraft> to, OpenDraft now) {
        last = new Object();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }
}
