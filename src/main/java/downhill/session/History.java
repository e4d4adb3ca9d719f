package downhill.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What can be undone and redone. One gesture (a drag, a key held down) is one entry.
///
/// @param <T> what is changed; immutable
final class History<T> {

    private static final int MOST = 500;
    private static final int NONE = 0;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private int gestures = NONE;
    private int noted = NONE;
    private boolean inGesture;

    /// From here to [#endGesture()] all changes are one.
    void beginGesture() {
        if (!inGesture) {
            inGesture = true;
            gestures++;
        }
    }

    void endGesture() {
        inGesture = false;
    }

    boolean inGesture() {
        return inGesture;
    }

    /// The gesture that is being made now, for [#note]: a change may be done only when its gesture is over.
    int gesture() {
        return inGesture ? gestures : NONE;
    }

    /// Notes what was there before a change.
    ///
    /// @param gesture the one that the change was asked for in
    void note(T before, int gesture) {
        future.clear();
        if (gesture != NONE && gesture == noted) {
            return;
        }
        noted = gesture;
        past.push(before);
        if (past.size() > MOST) {
            past.removeLast();
        }
    }

    /// All that undoing would bring back, the nearest first.
    List<T> past() {
        return List.copyOf(past);
    }

    /// All that redoing would bring back, the nearest first.
    List<T> future() {
        return List.copyOf(future);
    }

    /// Takes these in place of what there is.
    void fill(List<T> before, List<T> after) {
        past.clear();
        past.addAll(before);
        future.clear();
        future.addAll(after);
        noted = NONE;
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    /// What undoing would bring back.
    Optional<T> before() {
        return Optional.ofNullable(past.peek());
    }

    /// What redoing would bring back.
    Optional<T> after() {
        return Optional.ofNullable(future.peek());
    }

    /// It was undone: [#before()] is there again.
    ///
    /// @param now what was there until now
    void undone(T now) {
        past.pop();
        future.push(now);
        noted = NONE;
    }

    /// It was redone: [#after()] is there again.
    ///
    /// @param now what was there until now
    void redone(T now) {
        future.pop();
        past.push(now);
        noted = NONE;
    }

    /// [#before()] is not possible any more.
    void forgetBefore() {
        past.pop();
    }

    /// [#after()] is not possible any more.
    void forgetAfter() {
        future.pop();
    }
}
