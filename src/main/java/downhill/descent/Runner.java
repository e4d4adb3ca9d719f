package downhill.descent;

/// Makes runs: our own rules at once, a plug-in's under guard.
public final class Runner {

    private Runner() {
    }

    /// Makes the run. Returns within 2 s for a plug-in that never answers, with [Ending.Failed]; don't call it where a
    /// user would wait for that.
    public static Run run(Descent descent) {
        if (!descent.foreign()) {
            return Run.of(descent);
        }
        String id = descent.optimizer() instanceof GuardedOptimizer<?> guarded ? guarded.id() : "";
        try {
            return Guard.of(descent).call(id, () -> Recording.withWorkings(Run.of(descent), id));
        } catch (PluginFault fault) {
            return Recording.failed(descent, fault.complaint());
        }
    }
}
