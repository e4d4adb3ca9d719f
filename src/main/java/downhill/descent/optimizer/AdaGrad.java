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

/// AdaGrad: s ← s + g²; Δw = −a·g/(√s + ε).
///
/// Source: J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods for online learning and stochastic
/// optimization", 2011.
public final class AdaGrad implements OptimizerProvider {

    @Override
    public String id() {
        return "adagrad";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.logarithmic("epsilon", 1e-10, 1e-12, 1));
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(settings.get("epsilon"));
    }

    /// @param epsilon ε, keeps the divisor from being 0
    private record Rule(double epsilon) implements Optimizer<Vector> {

        @Override
        public Vector memory(Vector start) {
            return start.zero();
        }

        @Override
        public Step<Vector> step(Here here, double rate, Vector squares) {
            Vector gradient = here.gradient();
            Vector next = squares.plus(gradient.times(gradient));
            return new Step<>(gradient.zip(next, (g, s) -> -rate * g / (Math.sqrt(s) + epsilon)), next);
        }

        @Override
        public List<Equation> working(Here here, double rate, Vector squares) {
            Working working = Working.of(here, rate);
            Step<Vector> step = step(here, rate, squares);
            return List.of(
                    working.line("s", "s + g^2", step.memory()).with("s", squares),
                    working.move("a*g/(sqrt(s) + epsilon)", step)
                            .with("g", here.gradient()).with("s", step.memory()).with("epsilon", epsilon));
        }
    }
}
