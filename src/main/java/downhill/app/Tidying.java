package downhill.app;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Gives back what many pictures leave behind: for each size of a window the toolkit makes its pictures anew, eight
/// megabytes apiece and more, and each run of eight that is edited leaves some, too. The heap grows far before it is tidied
/// by itself, so it is tidied when it has been quiet for some seconds, as that takes a tenth of a second and more.
final class Tidying {

    /// How large a heap may be that isn't worth it, in bytes.
    private static final long MODEST = 140L << 20;

    private final Consumer<Runnable> later;
    private final LongSupplier heap;
    private final Runnable collector;
    /// What the program was given to begin with it keeps: a heap of that size can't be made smaller.
    private final long first;
    private boolean waiting;
    private boolean changed;

    /// Collects on a thread of its own; the collector stops all others as short as it can.
    ///
    /// @param quiet how long it must have been quiet
    Tidying(Duration quiet) {
        this(work -> after(quiet, work), Runtime.getRuntime()::totalMemory,
                () -> Thread.ofPlatform().daemon().name("tidying").start(System::gc));
    }

    /// @param later does something after some seconds
    /// @param heap how large it is, in bytes
    Tidying(Consumer<Runnable> later, LongSupplier heap, Runnable collector) {
        this.later = later;
        this.heap = heap;
        this.collector = collector;
        first = heap.getAsLong();
    }

    private static void after(Duration quiet, Runnable work) {
        PauseTransition pause = new PauseTransition(quiet);
        pause.setOnFinished(event -> work.run());
        pause.play();
    }

    /// It is not quiet.
    void changed() {
        changed = true;
        if (!waiting) {
            await();
        }
    }

    private void await() {
        waiting = true;
        changed = false;
        later.accept(this::rested);
    }

    private void rested() {
        waiting = false;
        if (changed) {
            await();
        } else if (heap.getAsLong() > Math.max(first, MODEST)) {
            collector.run();
        }
    }
}
