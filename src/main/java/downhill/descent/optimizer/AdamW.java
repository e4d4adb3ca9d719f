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

/// AdamW, Adam with decoupled decay: w ← w − a·λ·w first, then Adam's own step; Δw is the sum,
/// −a·(λw + m̂/(√v̂ + ε)).
///
/// The decay pulls every weight towards 0, also where the slope is 0.
///
/// Source: I. Loshchilov, F. Hutter, "Decoupled weight decay regularization", 2019; a multiplies λ, as in PyTorch.
public final class AdamW implements OptimizerProvider {

    @Override
    public String id() {
        return "adamw";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Averaging.beta1(0.9), Averaging.beta2(0.999), Averaging.epsilon(1e-8),
                Setting.number("decay", 0.01, 0, 1));
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(Averaging.of(settings), settings.get("decay"));
    }

    /// @param decay λ, how much of itself a weight loses, in units of a
    private record Rule(Averaging averaging, double decay) implements Optimizer<Moments> {

        @Override
        public Moments memory(Vector start) {
            return Moments.none(start);
        }

        @Override
        public Step<Moments> step(Here here, double rate, Moments before) {
            Moments next = averaging.next(before, here.gradient());
            Vector adams = averaging.change(rate, averaging.mhat(next.m(), here.t()),
                    averaging.vhat(next.v(), here.t()));
            return new Step<>(here.point().times(-rate * decay).plus(adams), next);
        }

        @Override
        public List<Equation> working(Here here, double rate, Moments before) {
            Working working = Working.of(here, rate);
            Step<Moments> step = step(here, rate, before);
            return averaging.lines(working, here, before, step.memory(),
                    working.move("a*(lambda*w + mhat/(sqrt(vhat) + epsilon))", step).with("lambda", decay));
        }
    }
}
