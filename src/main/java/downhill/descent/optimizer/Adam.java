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
        return Averaging.settings();
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(Averaging.of(settings));
    }

    private record Rule(Averaging averaging) implements Optimizer<Moments> {

        @Override
        public Moments memory(Vector start) {
            return Moments.none(start);
        }

        @Override
        public Step<Moments> step(Here here, double rate, Moments before) {
            Moments next = averaging.next(before, here.gradient());
            return new Step<>(averaging.change(rate, averaging.mhat(next.m(), here.t()),
                    averaging.vhat(next.v(), here.t())), next);
        }

        @Override
        public List<Equation> working(Here here, double rate, Moments before) {
            Working working = Working.of(here, rate);
            Step<Moments> step = step(here, rate, before);
            return averaging.lines(working, here, before, step.memory(),
                    working.move("a*mhat/(sqrt(vhat) + epsilon)", step));
        }
    }
}
