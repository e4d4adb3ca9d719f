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

/// AMSGrad: Adam with the largest v so far in place of v: m and v as in Adam; v_max ← max(v_max, v); m̂ = m/(1−β₁ᵗ);
/// v̂ = v_max/(1−β₂ᵗ); Δw = −a·m̂/(√v̂ + ε).
///
/// Source: S. J. Reddi, S. Kale, S. Kumar, "On the convergence of Adam and beyond", 2018. The paper's algorithm leaves
/// out the corrections of m and v; they are made here as PyTorch makes them (Adam with `amsgrad=True`).
public final class AmsGrad implements OptimizerProvider {

    @Override
    public String id() {
        return "amsgrad";
    }

    @Override
    public List<Setting> settings() {
        return Averaging.settings();
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(Averaging.of(settings));
    }

    /// @param moments as in Adam
    /// @param vmax the largest v so far
    private record Memory(Moments moments, Vector vmax) {
    }

    private record Rule(Averaging averaging) implements Optimizer<Memory> {

        @Override
        public Memory memory(Vector start) {
            return new Memory(Moments.none(start), start.zero());
        }

        @Override
        public Step<Memory> step(Here here, double rate, Memory before) {
            Moments moments = averaging.next(before.moments, here.gradient());
            Memory next = new Memory(moments, before.vmax.zip(moments.v(), Math::max));
            return new Step<>(averaging.change(rate, averaging.mhat(moments.m(), here.t()),
                    averaging.vhat(next.vmax, here.t())), next);
        }

        @Override
        public List<Equation> working(Here here, double rate, Memory before) {
            Working working = Working.of(here, rate);
            Step<Memory> step = step(here, rate, before);
            Moments next = step.memory().moments;
            Vector vmax = step.memory().vmax;
            Vector vhat = averaging.vhat(vmax, here.t());
            return List.of(
                    averaging.lineM(working, before.moments.m(), next.m()),
                    averaging.lineV(working, before.moments.v(), next.v()),
                    new Equation("vmax", "max(vmax, v)", vmax).with("vmax", before.vmax).with("v", next.v()),
                    averaging.lineMhat(here, next.m()),
                    new Equation("vhat", "vmax/(1 - beta2^t)", vhat)
                            .with("vmax", vmax).with("beta2", averaging.beta2()).with("t", here.t()),
                    working.move("a*mhat/(sqrt(vhat) + epsilon)", step)
                            .with("mhat", averaging.mhat(next.m(), here.t())).with("vhat", vhat)
                            .with("epsilon", averaging.epsilon()));
        }
    }
}
