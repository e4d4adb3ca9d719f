package downhill.descent.optimizer;

import downhill.descent.Equation;
import downhill.descent.Here;
import downhill.descent.Optimizer;
import downhill.descent.OptimizerProvider;
import downhill.descent.Setting;
import downhill.descent.Settings;
import downhill.descent.Step;
import downhill.descent.Vector;
import java.util.List;

/// Adam: m ← β₁m + (1−β₁)g; v ← β₂v + (1−β₂)g²; m̂ = m/(1−β₁ᵗ); v̂ = v/(1−β₂ᵗ); Δw = −a·m̂/(√v̂ + ε).
///
/// Source: D. P. Kingma, J. Ba, "Adam: a method for stochastic optimization", 2015, algorithm 1.
public final class Adam implements OptimizerProvider {

    @Override
    public String id() {
        return "adam";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.number("beta1", 0.9, 0, 0.9999),
                Setting.number("beta2", 0.999, 0, 0.99999),
                Setting.logarithmic("epsilon", 1e-8, 1e-12, 1));
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(settings.get("beta1"), settings.get("beta2"), settings.get("epsilon"));
    }

    /// The moving averages of the gradient and of its square.
    private record Moments(Vector m, Vector v) {
    }

    /// @param beta1 β₁, how much of the average gradient is kept
    /// @param beta2 β₂, how much of the average square is kept
    /// @param epsilon ε, keeps the divisor from being 0
    private record Rule(double beta1, double beta2, double epsilon) implements Optimizer<Moments> {

        @Override
        public Moments memory(Vector start) {
            return new Moments(start.zero(), start.zero());
        }

        @Override
        public Step<Moments> step(Here here, double rate, Moments before) {
            Moments next = new Moments(
                    before.m.zip(here.gradient(), (m, g) -> beta1 * m + (1 - beta1) * g),
                    before.v.zip(here.gradient(), (v, g) -> beta2 * v + (1 - beta2) * g * g));
            Vector change = corrected(next.m, beta1, here.t()).zip(corrected(next.v, beta2, here.t()),
                    (m, v) -> -rate * m / (Math.sqrt(v) + epsilon));
            return new Step<>(change, next);
        }

        /// An average that started at 0, divided by the weight it has gathered so far: 1 − βᵗ.
        private static Vector corrected(Vector average, double beta, int t) {
            double gathered = 1 - Math.pow(beta, t);
            return average.map(x -> x / gathered);
        }

        @Override
        public List<Equation> working(Here here, double rate, Moments before) {
            Working working = Working.of(here, rate);
            Step<Moments> step = step(here, rate, before);
            Moments next = step.memory();
            Vector mhat = corrected(next.m, beta1, here.t());
            Vector vhat = corrected(next.v, beta2, here.t());
            return List.of(
                    working.line("m", "beta1*m + (1 - beta1)*g", next.m).with("beta1", beta1).with("m", before.m),
                    working.line("v", "beta2*v + (1 - beta2)*g^2", next.v).with("beta2", beta2).with("v", before.v),
                    new Equation("mhat", "m/(1 - beta1^t)", mhat)
                            .with("m", next.m).with("beta1", beta1).with("t", here.t()),
                    new Equation("vhat", "v/(1 - beta2^t)", vhat)
                            .with("v", next.v).with("beta2", beta2).with("t", here.t()),
                    working.move("a*mhat/(sqrt(vhat) + epsilon)", step)
                            .with("mhat", mhat).with("vhat", vhat).with("epsilon", epsilon));
        }
    }
}
