package downhill.descent.optimizer;

import downhill.plugin.Equation;
import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Settings;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.List;

/// Sign descent: Δw = −a·sign(g).
///
/// Every step is a long, whatever the slope, so it never settles under a constant rate.
///
/// Source: the idea of M. Riedmiller, H. Braun, 1993 (see [Rprop]); as a rule of its own J. Bernstein et al., "signSGD:
/// compressed optimisation for non-convex problems", 2018.
public final class SignDescent implements OptimizerProvider {

    @Override
    public String id() {
        return "sign-descent";
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
            return new Step<>(here.gradient().map(g -> -rate * Math.signum(g)), null);
        }

        @Override
        public List<Equation> working(Here here, double rate, Void memory) {
            return List.of(Working.of(here, rate).move("a*sign(g)", step(here, rate, memory))
                    .with("g", here.gradient()));
        }
    }
}
