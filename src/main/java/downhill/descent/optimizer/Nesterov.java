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

/// Nesterov's accelerated gradient: v ← βv + g; Δw = −a·(g + βv).
///
/// Source: Y. Nesterov, "A method of solving a convex programming problem with convergence rate O(1/k²)", 1983, in
/// the form of Sutskever et al., "On the importance of initialization and momentum in deep learning", 2013, rewritten
/// (as in PyTorch) so that the gradient is taken at the point itself.
public final class Nesterov implements OptimizerProvider {

    @Override
    public String id() {
        return "nesterov";
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
            return new Step<>(here.gradient().plus(next.times(beta)).times(-rate), next);
        }

        @Override
        public List<Equation> working(Here here, double rate, Vector velocity) {
            Working working = Working.of(here, rate);
            Step<Vector> step = step(here, rate, velocity);
            return List.of(
                    working.line("v", "beta*v + g", step.memory()).with("beta", beta).with("v", velocity),
                    working.move("a*(g + beta*v)", step)
                            .with("g", here.gradient()).with("beta", beta).with("v", step.memory()));
        }

        /// Where −1 is a root of λ² − (1 + β)(1 − a·L″)λ + β(1 − a·L″).
        @Override
        public OptionalDouble edge() {
            return OptionalDouble.of(2 * (1 + beta) / (1 + 2 * beta));
        }
    }
}
