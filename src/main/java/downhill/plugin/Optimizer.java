package downhill.plugin;

import java.util.List;
import java.util.OptionalDouble;

/// An update rule with its settings fixed: given where the descent stands, how far to move.
///
/// Pure: the same arguments always give the same step, and whatever the rule has to remember goes in and comes out
/// as an immutable value. So a run can be rewound, forked and repeated bit for bit. Thread-safe for the same reason.
///
/// @param <M> what the rule remembers from step to step; [Vector] for a velocity, a record for more, `Void` for nothing
public interface Optimizer<M> {

    /// What the rule remembers before its first step.
    ///
    /// @param start the point the run starts at
    M memory(Vector start);

    /// Decides on one step.
    ///
    /// @param here the point, with the loss's value, gradient and curvature there
    /// @param rate the learning rate a for this step, by the schedule: positive, or 0 where a schedule has let it fade away
    /// @param memory what the step before left, or [#memory] before the first
    Step<M> step(Here here, double rate, M memory);

    /// The lines that lead to the step, for people to follow; the last one gives `w`.
    ///
    /// Asked for only when a step is looked at, so it may be slower than [#step]. Without it a step is shown as
    /// w + Δw.
    default List<Equation> working(Here here, double rate, M memory) {
        return List.of();
    }

    /// The edge of stability on a quadratic loss, as a multiple of 1/L″: with a·L″ below it distances from the bottom shrink
    /// in the long run, above it they grow. Empty where there is no such number, as for steps that are not proportional to
    /// slopes; else finite and above 0. It is marked on the scale of rates. A plug-in is asked for it once, when its rule is
    /// made, under guard as in a run.
    default OptionalDouble edge() {
        return OptionalDouble.empty();
    }
}
