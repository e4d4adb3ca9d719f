package downhill.descent;

import downhill.plugin.Equation;
import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/// A plug-in's rule, with every answer checked: it must not throw, and a step must have the right size and be a number
/// as long as what it was made from are ordinary numbers.
///
/// Having one costs nothing: the plug-in makes the rule when it is first asked for a run, which is under [Guard] and never
/// where somebody waits. With the rule its edge is asked for, once; [#edge()] only tells what is known.
final class GuardedOptimizer implements Optimizer<Object> {

    /// Beyond this a rule that squares or cubes its input may overflow in good faith: that is divergence, not a fault.
    static final double ORDINARY = 1e100;

    private final String id;
    private final Supplier<Optimizer<?>> maker;
    private final Guard guard;
    private final Patience patience;
    private volatile Made made;

    /// A rule as the plug-in made it, with its edge.
    private record Made(Optimizer<Object> rule, OptionalDouble edge) {
    }

    /// @param id the plug-in's optimizer, for the message
    /// @param maker has the plug-in make the rule
    /// @param guard what a run of it is called under
    /// @param patience of all rules of that optimizer
    GuardedOptimizer(String id, Supplier<Optimizer<?>> maker, Guard guard, Patience patience) {
        this.id = id;
        this.maker = maker;
        this.guard = guard;
        this.patience = patience;
    }

    /// One that is made already.
    static GuardedOptimizer of(String id, Optimizer<?> rule, Guard guard) {
        return new GuardedOptimizer(id, () -> rule, guard, new Patience());
    }

    String id() {
        return id;
    }

    Guard guard() {
        return guard;
    }

    Patience patience() {
        return patience;
    }

    @Override
    public Object memory(Vector start) {
        try {
            return made().rule.memory(start);
        } catch (Throwable thrown) {
            throw Guard.threw(id, thrown);
        }
    }

    @Override
    public Step<Object> step(Here here, double rate, Object memory) {
        Step<Object> step;
        try {
            step = made().rule.step(here, rate, memory);
        } catch (Throwable thrown) {
            throw Guard.threw(id, thrown);
        }
        if (step == null) {
            throw PluginFault.of("plugin.null", id, here.t());
        }
        if (step.change().size() != here.point().size()) {
            throw PluginFault.of("plugin.size", id, step.change().size(), here.point().size());
        }
        if (isNan(step.change()) && rate < ORDINARY && isOrdinary(here)) {
            throw PluginFault.of("plugin.nan", id, here.t());
        }
        return step;
    }

    @Override
    public List<Equation> working(Here here, double rate, Object memory) {
        try {
            return WorkingCheck.few(id, here.t(), made().rule.working(here, rate, memory));
        } catch (Throwable thrown) {
            throw Guard.threw(id, thrown);
        }
    }

    /// As the plug-in told it when its rule was made; empty until then. Never asks the plug-in.
    @Override
    public OptionalDouble edge() {
        Made known = made;
        return known == null ? OptionalDouble.empty() : known.edge;
    }

    /// The plug-in's class decides what its memory is; whatever it gave is handed back to it, and nothing else.
    @SuppressWarnings("unchecked")
    private Made made() {
        if (made == null) {
            Optimizer<?> rule = maker.get();
            if (rule == null) {
                throw PluginFault.of("plugin.create", id);
            }
            made = new Made((Optimizer<Object>) rule, checked(rule.edge()));
        }
        return made;
    }

    private OptionalDouble checked(OptionalDouble edge) {
        if (edge.isPresent() && !(edge.getAsDouble() > 0 && Double.isFinite(edge.getAsDouble()))) {
            throw PluginFault.of("plugin.edge", id, edge.getAsDouble());
        }
        return edge;
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
