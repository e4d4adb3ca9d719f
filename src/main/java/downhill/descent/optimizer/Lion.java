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

/// Lion, evolved sign momentum: Δw = −a·sign(β₁m + (1−β₁)g); m ← β₂m + (1−β₂)g.
///
/// Every step is a long, whatever the slope, so it never settles under a constant rate.
///
/// Source: X. Chen et al., "Symbolic discovery of optimization algorithms", 2023; without its weight decay.
public final class Lion implements OptimizerProvider {

    @Override
    public String id() {
        return "lion";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Averaging.beta1(0.9), Averaging.beta2(0.99));
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(settings.get("beta1"), settings.get("beta2"));
    }

    /// @param beta1 β₁, how much the average counts for the direction
    /// @param beta2 β₂, how much of the average is kept
    private record Rule(double beta1, double beta2) implements Optimizer<Vector> {

        @Override
        public Vector memory(Vector start) {
            return start.zero();
        }

        private static Vector mixed(double beta, Vector average, Vector gradient) {
            return average.zip(gradient, (m, g) -> beta * m + (1 - beta) * g);
        }

        @Override
        public Step<Vector> step(Here here, double rate, Vector average) {
            Vector direction = mixed(beta1, average, here.gradient());
            return new Step<>(direction.map(c -> -rate * Math.signum(c)), mixed(beta2, average, here.gradient()));
        }

        @Override
        public List<Equation> working(Here here, double rate, Vector average) {
            Working working = Working.of(here, rate);
            Step<Vector> step = step(here, rate, average);
            Vector direction = mixed(beta1, average, here.gradient());
            return List.of(
                    working.line("c", "beta1*m + (1 - beta1)*g", direction).with("beta1", beta1).with("m", average),
                    working.line("m", "beta2*m + (1 - beta2)*g", step.memory())
                            .with("beta2", beta2).with("m", average),
                    working.move("a*sign(c)", step).with("c", direction));
        }
    }
}
