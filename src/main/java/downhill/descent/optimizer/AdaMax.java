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

/// AdaMax: m ← β₁m + (1−β₁)g; u ← max(β₂u, |g| + ε); Δw = −a/(1−β₁ᵗ)·m/u.
///
/// Adam with the largest gradient, fading, in place of the root of the average square.
///
/// Source: D. P. Kingma, J. Ba, "Adam: a method for stochastic optimization", 2015, algorithm 2; with ε added to |g|, as
/// in PyTorch, so that u is never 0.
public final class AdaMax implements OptimizerProvider {

    @Override
    public String id() {
        return "adamax";
    }

    @Override
    public List<Setting> settings() {
        return Averaging.settings();
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(Averaging.of(settings));
    }

    /// @param m the average gradient
    /// @param u the largest |g|, fading
    private record Memory(Vector m, Vector u) {
    }

    private record Rule(Averaging averaging) implements Optimizer<Memory> {

        @Override
        public Memory memory(Vector start) {
            return new Memory(start.zero(), start.zero());
        }

        @Override
        public Step<Memory> step(Here here, double rate, Memory before) {
            Vector m = averaging.nextM(before.m, here.gradient());
            Vector u = before.u.zip(here.gradient(),
                    (x, g) -> Math.max(averaging.beta2() * x, Math.abs(g) + averaging.epsilon()));
            return new Step<>(averaging.mhat(m, here.t()).zip(u, (x, y) -> -rate * x / y), new Memory(m, u));
        }

        @Override
        public List<Equation> working(Here here, double rate, Memory before) {
            Working working = Working.of(here, rate);
            Step<Memory> step = step(here, rate, before);
            Memory next = step.memory();
            return List.of(
                    averaging.lineM(working, before.m, next.m),
                    working.line("u", "max(beta2*u, |g| + epsilon)", next.u)
                            .with("beta2", averaging.beta2()).with("u", before.u)
                            .with("epsilon", averaging.epsilon()),
                    averaging.lineMhat(here, next.m),
                    working.move("a*mhat/u", step)
                            .with("mhat", averaging.mhat(next.m, here.t())).with("u", next.u));
        }
    }
}
