package downhill.descent.optimizer;

import downhill.plugin.Equation;
import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Settings;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.List;
import java.util.OptionalDouble;

/// Gradient descent: Δw = −a·g.
///
/// Source: A. Cauchy, "Méthode générale pour la résolution des systèmes d'équations simultanées", 1847.
public final class GradientDescent implements OptimizerProvider {

    @Override
    public String id() {
        return "gradient-descent";
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule();
    }

    private record Rule() implements Optimizer<Void> {

        @Override
        public Void memory(Vector start) {
            return null;
        }

        @Override
        public Step<Void> step(Here here, double rate, Void memory) {
            return new Step<>(here.gradient().times(-rate), null);
        }

        @Override
        public List<Equation> working(Here here, double rate, Void memory) {
            return List.of(Working.of(here, rate).move("a*g", step(here, rate, memory))
                    .with("g", here.gradient()));
        }

        /// w − w\* is multiplied by 1 − a·L″.
        @Override
        public OptionalDouble edge() {
            return OptionalDouble.of(2);
        }
    }
}
