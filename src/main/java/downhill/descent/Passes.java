package downhill.descent;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Work that is done in passes from coarse to fine: our own optimizers' here and now, a plug-in's under guard, with two
/// seconds for all of it.
final class Passes {

    private Passes() {
    }

    /// Makes result after result, each finer than the one before.
    @FunctionalInterface
    interface Work<T> {

        /// @param cancelled asked often; once it says yes, no more is wanted
        void make(BooleanSupplier cancelled, Consumer<T> pass);
    }

    /// @param pass takes each pass; for a plug-in on another thread than the caller's, which waits
    /// @param failed what is handed over where a plug-in fails, or has not made even one pass in time
    static <T> void of(Descent descent, Work<T> work, BooleanSupplier cancelled, Consumer<T> pass, T failed) {
        if (!descent.foreign()) {
            work.make(cancelled, pass);
            return;
        }
        String id = descent.optimizer() instanceof GuardedOptimizer guarded ? guarded.id() : "";
        Gate<T> gate = new Gate<>(pass);
        try {
            Guard.of(descent).call(id, () -> {
                work.make(() -> gate.isShut() || cancelled.getAsBoolean(), gate::pass);
                return true;
            });
        } catch (PluginFault fault) {
            gate.shut();
            if (!gate.isUsed || !fault.complaint().key().equals("plugin.late")) {
                pass.accept(failed);
            }
        }
    }

    /// Lets nothing through any more once it is shut: an abandoned thread may still be at work.
    private static final class Gate<T> {

        private final Consumer<T> beyond;
        private final AtomicBoolean shut = new AtomicBoolean();
        private volatile boolean isUsed;

        Gate(Consumer<T> beyond) {
            this.beyond = beyond;
        }

        boolean isShut() {
            return shut.get();
        }

        synchronized void shut() {
            shut.set(true);
        }

        synchronized void pass(T result) {
            if (!isShut()) {
                isUsed = true;
                beyond.accept(result);
            }
        }
    }
}
