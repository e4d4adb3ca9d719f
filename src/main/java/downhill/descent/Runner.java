package downhill.descent;

import java.util.Optional;

/// Makes runs: our own rules at once, a plug-in's under guard.
public final class Runner {

    private Runner() {
    }

    /// Makes the run, with the rule if that isn't made yet. Returns within 2 s for a plug-in that never answers, with
    /// [Ending.Failed]; don't call it where a user would wait for that.
    public static Run run(Descent descent) {
        if (!descent.foreign()) {
            return Run.of(descent);
        }
        if (!(descent.optimizer() instanceof GuardedOptimizer guarded)) {
            return guarded(descent, "", new Patience());
        }
        Optional<Complaint> before = guarded.patience().lost();
        return before.isPresent() ? Recording.failed(descent, before.get())
                : guarded(descent, guarded.id(), guarded.patience());
    }

    private static Run guarded(Descent descent, String id, Patience patience) {
        try {
            return Guard.of(descent).call(id, () -> Recording.withWorkings(Run.of(descent), id));
        } catch (PluginFault fault) {
            patience.lose(fault.complaint());
            return Recording.failed(descent, fault.complaint());
        }
    }
}
