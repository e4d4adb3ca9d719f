package downhill.descent.optimizer;

import downhill.plugin.Equation;
import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import downhill.plugin.Settings;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.List;
import java.util.OptionalDouble;

/// Momentum, the heavy ball: v ← βv + g; Δw = −a·v.
///
/// Source: B. T. Polyak, "Some methods of speeding up the convergence of iteration methods", 1964; in PyTorch's form,
/// where the rate multiplies the whole velocity.
public final class Momentum implements OptimizerProvider {

    @Override
    public String id() {
        return "momentum";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.number("beta", 0.9, 0, 0.999));
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(settings.get("beta"));
    }

    /// @param beta β, how much of the velocity is kept
    private record Rule(double beta) implements Optimizer<Vector> {

        @Override
        public Vector memory(Vector start) {
            return start.zero();
        }

        @Override
        public Step<Vector> step(Here here, double rate, Vector velocity) {
            Vector next = velocity.times(beta).plus(here.gradient());
            return new Step<>(next.times(-rate), next);
        }

        @Override
        public List<Equation> working(Here here, double rate, Vector velocity) {
            Working working = Working.of(here, rate);
            Step<Vector> step = step(here, rate, velocity);
            return List.of(
                    working.line("v", "beta*v + g", step.memory()).with("beta", beta).with("v", velocity),
                    working.move("a*v", step).with("v", step.memory()));
        }

        /// Where −1 is a root of λ² − (1 + β − a·L″)λ + β.
        @Override
        public OptionalDouble edge() {
            return OptionalDouble.of(2 * (1 + beta));
        }
    }
}
