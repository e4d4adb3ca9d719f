package downhill.app;

import downhill.session.Workers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.application.Platform;

/// Sweeps and maps that a window for a test has asked for: made only when the test wants them, most don't look at them.
public final class Surveys {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Deque<Runnable> unread = new ArrayDeque<>();
    private boolean isMaking;
    private boolean isSlow;
    private int resets;

    /// Runs and readings at once, surveys when they are wanted, and what they give with a later pulse.
    Workers workers() {
        return new Workers(Runnable::run, this::read, waiting::add, this::later);
    }

    /// What was done in the background for an earlier test does not arrive in a later one.
    private void later(Runnable task) {
        if (!isMaking && Platform.isFxApplicationThread()) {
            task.run();
            return;
        }
        int asked = resets;
        Platform.runLater(() -> {
            if (asked == resets) {
                task.run();
            }
        });
    }

    private void read(Runnable reading) {
        if (isSlow) {
            unread.add(reading);
        } else {
            reading.run();
        }
    }

    /// What is typed from now on is read only by [#read()].
    public void readLater() {
        isSlow = true;
    }

    /// Reads all that was typed.
    public void read() {
        while (!unread.isEmpty()) {
            unread.remove().run();
        }
    }

    /// Whether nothing is waiting.
    public boolean isIdle() {
        return waiting.isEmpty();
    }

    /// Makes those that are waiting.
    void make() {
        isMaking = true;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        isMaking = false;
    }

    List<Runnable> waiting() {
        return List.copyOf(waiting);
    }

    /// For another test, for which these are waiting.
    void reset(List<Runnable> first) {
        resets++;
        isSlow = false;
        unread.clear();
        waiting.clear();
        waiting.addAll(first);
    }
}
