package downhill.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// An export under way.
final class Export {

    private final CompletableFuture<Exported> outcome = new CompletableFuture<>();
    private final Thread thread;

    /// @param work does it; interrupted when cancelled
    Export(Callable<Exported> work) {
        thread = Thread.ofPlatform().daemon().name("export").unstarted(() -> {
            try {
                outcome.complete(work.call());
            } catch (Throwable unexpected) {
                outcome.completeExceptionally(unexpected);
            }
        });
        thread.start();
    }

    /// How it ends. Completed on a thread of its own; fails only where the program is wrong.
    CompletionStage<Exported> outcome() {
        return outcome;
    }

    /// Waits for the end.
    Exported await() {
        return outcome.join();
    }

    /// Asks it to stop; it then ends with [Exported.Cancelled] unless it is done already.
    void cancel() {
        thread.interrupt();
    }
}
