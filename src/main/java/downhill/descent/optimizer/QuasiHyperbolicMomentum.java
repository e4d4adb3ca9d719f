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

/// Quasi-hyperbolic momentum: v ← βv + (1−β)g; Δw = −a·((1−ν)g + νv).
///
/// A step is partly plain descent and partly momentum. Here v is an average of slopes, not their sum as in momentum: with
/// ν = 1 it is momentum at a rate of (1−β)a, with ν = 0 plain descent.
///
/// Source: J. Ma, D. Yarats, "Quasi-hyperbolic momentum and Adam for deep learning", 2019.
public final class QuasiHyperbolicMomentum implements OptimizerProvider {

    @Override
    public String id() {
        return "qhm";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.number("beta", 0.999, 0, 0.9999), Setting.number("nu", 0.7, 0, 1));
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(settings.get("beta"), settings.get("nu"));
    }

    /// @param beta β, how much of the average is kept
    /// @param nu ν, how much of the step is the average's; the rest is the gradient's
    private record Rule(double beta, double nu) implements Optimizer<Vector> {

        @Override
        public Vector memory(Vector start) {
            return start.zero();
        }

        @Override
        public Step<Vector> step(Here here, double rate, Vector average) {
            Vector next = average.zip(here.gradient(), (v, g) -> beta * v + (1 - beta) * g);
            return new Step<>(here.gradient().zip(next, (g, v) -> -rate * ((1 - nu) * g + nu * v)), next);
        }

        @Override
        public List<Equation> working(Here here, double rate, Vector average) {
            Working working = Working.of(here, rate);
            Step<Vector> step = step(here, rate, average);
            return List.of(
                    working.line("v", "beta*v + (1 - beta)*g", step.memory()).with("beta", beta).with("v", average),
                    working.move("a*((1 - nu)*g + nu*v)", step)
                            .with("nu", nu).with("g", here.gradient()).with("v", step.memory()));
        }

        /// Where −1 is a root of λ² − (1 + β − a·L″(1 − νβ))λ + β(1 − a·L″(1 − ν)).
        @Override
        public OptionalDouble edge() {
            return OptionalDouble.of(2 * (1 + beta) / (1 + beta - 2 * nu * beta));
        }
    }
}
