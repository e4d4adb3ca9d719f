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

    /// What the threads that plug-ins are called on are named by; the plug-in follows.
    static final String THREAD = "plug-in ";

    /// What came of a call. A thrown exception is looked at where it was thrown: its words are the plug-in's as well, and
    /// may never come.
    private record Answer<T>(T value, PluginFault fault) {
    }

    /// The guard of a descent's optimizer.
    static Guard of(Descent descent) {
        return descent.optimizer() instanceof GuardedOptimizer guarded ? guarded.guard() : USUAL;
    }

    <T> T call(String who, Supplier<T> call) {
        if (limit.isZero()) {
            // No time at all is over before anything can begin.
            throw late(who);
        }
        FutureTask<Answer<T>> task = new FutureTask<>(() -> answer(who, call));
        Thread thread = Thread.ofPlatform().daemon().name(THREAD + ForeignText.quoted(who)).start(task);
        long deadline = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return value(task.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS));
                } catch (InterruptedException askedToStop) {
                    interrupted = true;
                }
            }
        } catch (TimeoutException late) {
            thread.interrupt();
            throw late(who);
        } catch (ExecutionException failed) {
            throw PluginFault.of("plugin.threw", who, failed.getCause().getClass().getSimpleName());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> Answer<T> answer(String who, Supplier<T> call) {
        try {
            return new Answer<>(call.get(), null);
        } catch (Throwable thrown) {
            return new Answer<>(null, threw(who, thrown));
        }
    }

    private static <T> T value(Answer<T> answer) {
        if (answer.fault != null) {
            throw answer.fault;
        }
        return answer.value;
    }

    /// That it has not answered within the limit.
    PluginFault late(String who) {
        return PluginFault.of("plugin.late", who, limit.toMillis() / 1e3);
    }

    /// What a plug-in threw, as a fault. Only for where the plug-in may be called: it asks it for its message.
    static PluginFault threw(String who, Throwable thrown) {
        if (thrown instanceof PluginFault fault) {
            return fault;
        }
        String kind = thrown.getClass().getSimpleName();
        String message;
        try {
            message = thrown.getMessage();
        } catch (Throwable again) {
            message = null;
        }
        return PluginFault.of("plugin.threw", who, message == null ? kind : kind + ": " + message);
    }
}
