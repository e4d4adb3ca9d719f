package downhill.app;

import downhill.descent.Scenario;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What can be undone and redone. One gesture (a drag, a key held down) is one entry.
final class History {

    private static final int MOST = 200;

    private final Deque<Scenario> past = new ArrayDeque<>();
    private final Deque<Scenario> future = new ArrayDeque<>();
    private boolean inGesture;
    private boolean gestureNoted;

    /// From here to [#endGesture()] all changes are one.
    void beginGesture() {
        inGesture = true;
        gestureNoted = false;
    }

    void endGesture() {
        inGesture = false;
        gestureNoted = false;
    }

    boolean inGesture() {
        return inGesture;
    }

    /// Notes what was there before a change.
    void note(Scenario before) {
        if (inGesture && gestureNoted) {
            return;
        }
        gestureNoted = inGesture;
        past.push(before);
        if (past.size() > MOST) {
            past.removeLast();
        }
        future.clear();
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    Optional<Scenario> undo(Scenario now) {
        return move(past, future, now);
    }

    Optional<Scenario> redo(Scenario now) {
        return move(future, past, now);
    }

    private static Optional<Scenario> move(Deque<Scenario> from, Deque<Scenario> to, Scenario now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }
}
