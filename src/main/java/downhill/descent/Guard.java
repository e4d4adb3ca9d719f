package downhill.descent;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Calls into a plug-in so that whatever it does comes back as an answer or a [PluginFault].
///
/// Interrupting the caller is no fault of the plug-in's: the caller still gets its answer, and stays interrupted.
///
/// A call that doesn't return is given up after the limit. Java cannot stop a thread that doesn't want to stop, so
/// the abandoned one stays behind as a daemon and ends with the program.
///
/// @param limit how long a plug-in may take
record Guard(Duration limit) {

    /// As plug-ins are promised it.
    static final Guard USUAL = new Guard(Duration.ofSeconds(2));

    /// The guard of a descent's optimizer.
    static Guard of(Descent descent) {
        return descent.optimizer() instanceof GuardedOptimizer<?> guarded ? guarded.guard() : USUAL;
    }

    <T> T call(String who, Supplier<T> call) {
        FutureTask<T> task = new FutureTask<>(call::get);
        Thread thread = Thread.ofPlatform().daemon().name("plug-in " + who).start(task);
        long deadline = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException askedToStop) {
                    interrupted = true;
                }
            }
        } catch (TimeoutException late) {
            thread.interrupt();
            throw new PluginFault(Complaint.of("plugin.late", who, limit.toMillis() / 1e3));
        } catch (ExecutionException failed) {
            throw threw(who, failed.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static PluginFault threw(String who, Throwable thrown) {
        if (thrown instanceof PluginFault fault) {
            return fault;
        }
        String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        return new PluginFault(Complaint.of("plugin.threw", who, thrown.getClass().getSimpleName() + message));
    }
}
