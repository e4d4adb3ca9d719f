package downhill.app.draw;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// Has work done on JavaFX's thread, for those on another.
public final class FxThread {

    private FxThread() {
    }

    /// Asks for something to be done when that thread gets to it.
    public static <T> Future<T> ask(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task;
    }

    /// Waits for what was asked for.
    public static <T> T await(Future<T> asked) throws InterruptedException {
        try {
            return asked.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Error error -> throw error;
                case RuntimeException unexpected -> throw unexpected;
                case Throwable other -> throw new IllegalStateException(other);
            }
        }
    }
}
