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

/// QHAdam, quasi-hyperbolic Adam: m̂ and v̂ as in Adam; Δw = −a·((1−ν₁)g + ν₁m̂)/(√((1−ν₂)g² + ν₂v̂) + ε).
///
/// With ν₁ = ν₂ = 1 it is Adam; with ν₁ = 0 the average only sets the length of the step.
///
/// Source: J. Ma, D. Yarats, "Quasi-hyperbolic momentum and Adam for deep learning", 2019.
public final class QhAdam implements OptimizerProvider {

    @Override
    public String id() {
        return "qhadam";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Averaging.beta1(0.995), Averaging.beta2(0.999),
                Setting.number("nu1", 0.7, 0, 1), Setting.number("nu2", 1, 0, 1), Averaging.epsilon(1e-8));
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(Averaging.of(settings), settings.get("nu1"), settings.get("nu2"));
    }

    /// @param nu1 ν₁, how much of the step is the average's; the rest is the gradient's
    /// @param nu2 ν₂, how much of the divisor is the average's; the rest is the gradient's
    private record Rule(Averaging averaging, double nu1, double nu2) implements Optimizer<Moments> {

        @Override
        public Moments memory(Vector start) {
            return Moments.none(start);
        }

        @Override
        public Step<Moments> step(Here here, double rate, Moments before) {
            Moments next = averaging.next(before, here.gradient());
            Vector mixed = here.gradient().zip(averaging.mhat(next.m(), here.t()),
                    (g, m) -> (1 - nu1) * g + nu1 * m);
            Vector mixedSquare = here.gradient().zip(averaging.vhat(next.v(), here.t()),
                    (g, v) -> (1 - nu2) * g * g + nu2 * v);
            return new Step<>(averaging.change(rate, mixed, mixedSquare), next);
        }

        @Override
        public List<Equation> working(Here here, double rate, Moments before) {
            Working working = Working.of(here, rate);
            Step<Moments> step = step(here, rate, before);
            return averaging.lines(working, here, before, step.memory(),
                    working.move("a*((1 - nu1)*g + nu1*mhat)/(sqrt((1 - nu2)*g^2 + nu2*vhat) + epsilon)", step)
                            .with("nu1", nu1).with("nu2", nu2).with("g", here.gradient()));
        }
    }
}
