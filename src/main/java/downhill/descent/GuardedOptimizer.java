package downhill.descent;

import downhill.plugin.Equation;
import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.List;

/// A plug-in's rule, with every answer checked: it must not throw, and a step must have the right size and be a number
/// as long as what it was made from are ordinary numbers.
///
/// @param id the plug-in's optimizer, for the message
/// @param rule what the plug-in made
/// @param guard what a run of it is called under
record GuardedOptimizer<M>(String id, Optimizer<M> rule, Guard guard) implements Optimizer<M> {

    /// Beyond this a rule that squares or cubes its input may overflow in good faith: that is divergence, not a fault.
    private static final double ORDINARY = 1e100;

    @Override
    public M memory(Vector start) {
        try {
            return rule.memory(start);
        } catch (Throwable thrown) {
            throw Guard.threw(id, thrown);
        }
    }

    @Override
    public Step<M> step(Here here, double rate, M memory) {
        Step<M> step;
        try {
            step = rule.step(here, rate, memory);
        } catch (Throwable thrown) {
            throw Guard.threw(id, thrown);
        }
        if (step == null) {
            throw new PluginFault(Complaint.of("plugin.null", id, here.t()));
        }
        if (step.change().size() != here.point().size()) {
            throw new PluginFault(Complaint.of("plugin.size", id, step.change().size(), here.point().size()));
        }
        if (isNan(step.change()) && rate < ORDINARY && isOrdinary(here)) {
            throw new PluginFault(Complaint.of("plugin.nan", id, here.t()));
        }
        return step;
    }

    @Override
    public List<Equation> working(Here here, double rate, M memory) {
        try {
            return List.copyOf(rule.working(here, rate, memory));
        } catch (Throwable thrown) {
            throw Guard.threw(id, thrown);
        }
    }

    private static boolean isNan(Vector change) {
        return Double.isNaN(change.w()) || Double.isNaN(change.b());
    }

    private static boolean isOrdinary(Here here) {
        Vector point = here.point();
        Vector gradient = here.gradient();
        return Math.abs(point.w()) < ORDINARY && Math.abs(point.b()) < ORDINARY
                && Math.abs(gradient.w()) < ORDINARY && Math.abs(gradient.b()) < ORDINARY;
    }
}
