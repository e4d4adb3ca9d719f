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

/// RMSProp: s ← ρs + (1−ρ)g²; Δw = −a·g/(√s + ε).
///
/// Source: G. Hinton, "Neural networks for machine learning", lecture 6e, 2012; ε outside the root, as in PyTorch.
public final class RmsProp implements OptimizerProvider {

    @Override
    public String id() {
        return "rmsprop";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.number("rho", 0.99, 0, 0.9999),
                Setting.logarithmic("epsilon", 1e-8, 1e-12, 1));
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(settings.get("rho"), settings.get("epsilon"));
    }

    /// @param rho ρ, how much of the average is kept
    /// @param epsilon ε, keeps the divisor from being 0
    private record Rule(double rho, double epsilon) implements Optimizer<Vector> {

        @Override
        public Vector memory(Vector start) {
            return start.zero();
        }

        @Override
        public Step<Vector> step(Here here, double rate, Vector squares) {
            Vector gradient = here.gradient();
            Vector next = squares.zip(gradient, (s, g) -> rho * s + (1 - rho) * g * g);
            return new Step<>(gradient.zip(next, (g, s) -> -rate * g / (Math.sqrt(s) + epsilon)), next);
        }

        @Override
        public List<Equation> working(Here here, double rate, Vector squares) {
            Working working = Working.of(here, rate);
            Step<Vector> step = step(here, rate, squares);
            return List.of(
                    working.line("s", "rho*s + (1 - rho)*g^2", step.memory()).with("rho", rho).with("s", squares),
                    working.move("a*g/(sqrt(s) + epsilon)", step)
                            .with("g", here.gradient()).with("s", step.memory()).with("epsilon", epsilon));
        }
    }
}
