package downhill.descent;

import downhill.plugin.Curvature;
import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.Vector;

/// What, other than the slope, sent w where it went in a step: found by asking the rule what it would have done otherwise.
/// A plug-in isn't asked again, so of its steps nothing is known.
///
/// @param run a run
/// @param row the number of the step
public record StepCause(Run run, int row) {

    /// Whether what the optimizer remembers did: one without memory would not have gone that way.
    public boolean isMemory() {
        return row > 0 && isKnown() && forgetful(optimizer(), run.here(row)).w() * change() <= 0;
    }

    /// Whether weight decay did: the rule draws w toward 0 even where all is level.
    public boolean isDecay() {
        if (!isKnown()) {
            return false;
        }
        double drawn = forgetful(optimizer(), onLevelGround(run.here(row))).w();
        return drawn * run.point(row).w() < 0 && drawn * change() > 0;
    }

    /// Whether the rule is one that can be asked.
    public boolean isKnown() {
        return !run.descent().foreign();
    }

    private Optimizer<?> optimizer() {
        return run.descent().optimizer();
    }

    private double change() {
        return run.change(row).w();
    }

    /// The step of an optimizer that remembers nothing.
    private <M> Vector forgetful(Optimizer<M> rule, Here here) {
        return rule.step(here, run.rate(row), rule.memory(run.point(0))).change();
    }

    private static Here onLevelGround(Here here) {
        return new Here(here.loss(), here.point(), here.value(), here.gradient().times(0), Curvature.of(0), here.t(),
                here.steps());
    }
}
