package downhill.app;

import downhill.session.Workers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/// Who works for a window in the background, on threads of their own as in the program, and can be waited for: what comes
/// next then finds the same as it would another time.
final class Crew implements AutoCloseable {

    private static final long LONGEST_MINUTES = 10;

    private final ExecutorService threads =
            Executors.newCachedThreadPool(work -> Thread.ofPlatform().daemon().name("crew").unstarted(work));
    /// One party for each work that is under way or has something to hand over, and one for who waits.
    private final Phaser working = new Phaser(1);

    /// Runs and readings are waited for; surveys go on as long as they like, as nothing that is done depends on them.
    Workers workers() {
        return new Workers(this::work, this::work, threads::execute, this::later);
    }

    private void work(Runnable task) {
        working.register();
        threads.execute(() -> {
            try {
                task.run();
            } finally {
                working.arriveAndDeregister();
            }
        });
    }

    private void later(Runnable task) {
        working.register();
        Platform.runLater(() -> {
            try {
                task.run();
            } finally {
                working.arriveAndDeregister();
            }
        });
    }

    /// Waits until nothing is under way. Not on the FX thread, which has to take what comes of it.
    void awaitRest() throws InterruptedException, TimeoutException {
        working.awaitAdvanceInterruptibly(working.arrive(), LONGEST_MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
