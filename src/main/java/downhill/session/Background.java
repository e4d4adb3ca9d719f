package downhill.session;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Work in the background of which only the latest that was asked for counts. Lives on the session's thread.
///
/// @param <K> what work is asked for by: equal keys ask for the same
/// @param <R> what comes of it, in one or more passes; immutable
final class Background<K, R> {

    private final Executor background;
    private final Executor foreground;
    private final Outdated outdated;
    private Job wanted;
    private Job working;

    /// What becomes of work when other work is asked for.
    enum Outdated {
        /// It is given up at once, and what it still hands over is dropped.
        DROPPED,
        /// The same, but other work begins only when it has stopped: one at a time, where each may take all there is.
        STOPPED_FIRST,
        /// It goes on to its first pass, which is taken, and only then other work begins: else something that is dragged
        /// on and on would never show anything.
        SHOWN_ONCE
    }

    /// Makes something.
    @FunctionalInterface
    interface Work<R> {

        /// @param cancelled asked often; once it says yes, nothing more need be handed over
        /// @param pass takes each pass
        void make(BooleanSupplier cancelled, Consumer<R> pass);
    }

    /// @param background where work is done
    /// @param foreground takes each pass back to the session's thread
    Background(Executor background, Executor foreground, Outdated outdated) {
        this.background = background;
        this.foreground = foreground;
        this.outdated = outdated;
    }

    private final class Job {

        private final K key;
        private final Work<R> work;
        private final Consumer<R> taken;
        private volatile boolean isOutdated;
        private volatile boolean hasPassed;

        Job(K key, Work<R> work, Consumer<R> taken) {
            this.key = key;
            this.work = work;
            this.taken = taken;
        }

        boolean isCancelled() {
            return isOutdated && (outdated != Outdated.SHOWN_ONCE || hasPassed);
        }

        void run() {
            try {
                work.make(this::isCancelled, pass -> {
                    hasPassed = true;
                    foreground.execute(() -> take(pass));
                });
            } finally {
                foreground.execute(() -> ended(this));
            }
        }

        private void take(R pass) {
            if (!isOutdated || outdated == Outdated.SHOWN_ONCE) {
                taken.accept(pass);
            }
        }
    }

    /// Asks for work, unless it is what was asked for last.
    ///
    /// @param taken takes each pass that counts
    void want(K key, Work<R> work, Consumer<R> taken) {
        if (wanted == null || !wanted.key.equals(key)) {
            giveUp();
            wanted = new Job(key, work, taken);
            if (working == null || outdated == Outdated.DROPPED) {
                begin();
            }
        }
    }

    /// What was asked for last is not wanted any more.
    void giveUp() {
        if (wanted != null) {
            wanted.isOutdated = true;
            wanted = null;
        }
    }

    /// Whether anything was asked for and not given up; it may be done.
    boolean isAsked() {
        return wanted != null;
    }

    private void begin() {
        working = wanted;
        background.execute(wanted::run);
    }

    private void ended(Job job) {
        if (working == job) {
            working = null;
            if (wanted != null && wanted != job && outdated != Outdated.DROPPED) {
                begin();
            }
        }
    }
}
