package downhill.export;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// An export under way.
public final class ExportTask {

    private final CompletableFuture<ExportResult> outcome = new CompletableFuture<>();
    private final Thread thread;

    /// @param work does it; interrupted when cancelled
    public ExportTask(Callable<ExportResult> work) {
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
    public CompletionStage<ExportResult> outcome() {
        return outcome;
    }

    /// Whether it has ended, however.
    public boolean isOver() {
        return outcome.isDone();
    }

    /// Waits for the end.
    public ExportResult await() {
        return outcome.join();
    }

    /// Asks it to stop; it then ends with [ExportResult.Cancelled] unless it is done already.
    public void cancel() {
        thread.interrupt();
    }
}
