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

/// Nadam, Adam with Nesterov's look ahead: m, v and v̂ as in Adam; μₜ = β₁(1 − ½·0.96^(t·ψ)); Πₜ = μ₁·…·μₜ;
/// Δw = −a·((1−μₜ)g/(1−Πₜ) + μₜ₊₁m/(1−Πₜ₊₁))/(√v̂ + ε).
///
/// Source: T. Dozat, "Incorporating Nesterov momentum into Adam", 2016, with its schedule of μ; 0.96 and ψ as in
/// PyTorch, which calls ψ `momentum_decay`.
public final class Nadam implements OptimizerProvider {

    @Override
    public String id() {
        return "nadam";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Averaging.beta1(0.9), Averaging.beta2(0.999), Averaging.epsilon(1e-8),
                Setting.number("psi", 0.004, 0, 1));
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(Averaging.of(settings), settings.get("psi"));
    }

    /// @param moments as in Adam
    /// @param product Π, the product of all μ so far
    private record Memory(Moments moments, double product) {
    }

    /// @param psi ψ, how fast μ grows from ½β₁ to β₁
    private record Rule(Averaging averaging, double psi) implements Optimizer<Memory> {

        @Override
        public Memory memory(Vector start) {
            return new Memory(Moments.none(start), 1);
        }

        private double mu(int t) {
            return averaging.beta1() * (1 - 0.5 * Math.pow(0.96, t * psi));
        }

        @Override
        public Step<Memory> step(Here here, double rate, Memory before) {
            double mu = mu(here.t());
            double ahead = mu(here.t() + 1);
            Memory next = new Memory(averaging.next(before.moments, here.gradient()), before.product * mu);
            double ofGradient = (1 - mu) / (1 - next.product);
            double ofAverage = ahead / (1 - next.product * ahead);
            Vector mixed = here.gradient().zip(next.moments.m(), (g, m) -> ofGradient * g + ofAverage * m);
            return new Step<>(averaging.change(rate, mixed, averaging.vhat(next.moments.v(), here.t())), next);
        }

        @Override
        public List<Equation> working(Here here, double rate, Memory before) {
            Working working = Working.of(here, rate);
            Step<Memory> step = step(here, rate, before);
            Memory next = step.memory();
            Vector vhat = averaging.vhat(next.moments.v(), here.t());
            return List.of(
                    averaging.lineM(working, before.moments.m(), next.moments.m()),
                    averaging.lineV(working, before.moments.v(), next.moments.v()),
                    averaging.lineVhat(here, next.moments.v()),
                    lineMu("mu", "t", here),
                    lineMu("munext", "(t + 1)", here),
                    equation("product", "product*mu", next.product, here)
                            .with("product", before.product).with("mu", mu(here.t())),
                    working.move("a*((1 - mu)*g/(1 - product) + munext*m/(1 - product*munext))/(sqrt(vhat) + epsilon)",
                            step).with("mu", mu(here.t())).with("g", here.gradient()).with("product", next.product)
                            .with("munext", mu(here.t() + 1)).with("m", next.moments.m()).with("vhat", vhat)
                            .with("epsilon", averaging.epsilon()));
        }

        private Equation lineMu(String name, String t, Here here) {
            return equation(name, "beta1*(1 - 0.5*0.96^(" + t + "*psi))", mu(name.equals("mu") ? here.t() : here.t() + 1),
                    here).with("beta1", averaging.beta1()).with("t", here.t()).with("psi", psi);
        }

        private static Equation equation(String name, String formula, double result, Here here) {
            return new Equation(name, formula, Vector.filled(here.point().size(), result));
        }
    }
}
