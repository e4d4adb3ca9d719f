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

/// Rprop, resilient propagation: only the signs of the slopes count. The step size s starts at a. With g₀, the slope of
/// the step before: g·g₀ > 0: s ← min(s·η⁺, max); g·g₀ < 0: s ← max(s·η⁻, min), and g counts as 0, now and as the next
/// g₀; Δw = −s·sign(g).
///
/// The rate is only the first step's length; a schedule has nothing to act on after that.
///
/// Source: M. Riedmiller, H. Braun, "A direct adaptive method for faster backpropagation learning: the RPROP algorithm",
/// 1993; in PyTorch's form, which stays where it is when the sign changes and doesn't take the step back.
public final class Rprop implements OptimizerProvider {

    @Override
    public String id() {
        return "rprop";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.number("eta_minus", 0.5, 0.01, 0.99),
                Setting.number("eta_plus", 1.2, 1, 3),
                Setting.logarithmic("min", 1e-6, 1e-12, 1),
                Setting.logarithmic("max", 50, 1, 1e6));
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(settings.get("eta_minus"), settings.get("eta_plus"), settings.get("min"),
                settings.get("max"));
    }

    /// @param size s, 0 before the first step
    /// @param slope g₀, 0 before the first step and where its sign had changed
    private record Memory(Vector size, Vector slope) {
    }

    /// @param etaMinus η⁻, by what a step shrinks when it has gone too far
    /// @param etaPlus η⁺, by what it grows while the direction stays
    /// @param least the smallest step size it shrinks to
    /// @param most the largest step size it grows to
    private record Rule(double etaMinus, double etaPlus, double least, double most) implements Optimizer<Memory> {

        @Override
        public Memory memory(Vector start) {
            return new Memory(start.zero(), start.zero());
        }

        /// 1 where the direction stays, −1 where it has turned, 0 where there is none to compare.
        private static Vector turns(Here here, Memory before) {
            return here.gradient().zip(before.slope, (g, old) -> Math.signum(g) * Math.signum(old));
        }

        /// The step size before this step: a before the first.
        private static Vector size(double rate, Memory before) {
            return before.size.map(s -> s == 0 ? rate : s);
        }

        @Override
        public Step<Memory> step(Here here, double rate, Memory before) {
            Vector turns = turns(here, before);
            Vector size = size(rate, before).zip(turns, (s, turn) -> turn > 0 ? Math.min(s * etaPlus, most)
                    : turn < 0 ? Math.max(s * etaMinus, least) : s);
            Vector counted = here.gradient().zip(turns, (g, turn) -> turn < 0 ? 0 : g);
            return new Step<>(size.zip(counted, (s, g) -> -s * Math.signum(g)), new Memory(size, counted));
        }

        /// With u, what counts as the slope; u₀ = 0. It is the g₀ of the next step.
        @Override
        public List<Equation> working(Here here, double rate, Memory before) {
            Working working = Working.of(here, rate);
            Step<Memory> step = step(here, rate, before);
            Vector size = step.memory().size;
            Vector counted = step.memory().slope;
            Equation first = new Equation("s", "if(t < 2, a, s)", size).with("t", here.t()).with("a", rate)
                    .with("s", size);
            Equation later = new Equation("s", "if(g*u > 0, min(s*eta_plus, most), if(g*u < 0, max(s*eta_minus, least), s))",
                    size).with("s", before.size).with("g", here.gradient()).with("u", before.slope)
                    .with("eta_plus", etaPlus).with("eta_minus", etaMinus).with("most", most).with("least", least);
            return List.of(before.size.get(0) == 0 ? first : later,
                    working.line("u", "if(g*u < 0, 0, g)", counted).with("u", before.slope),
                    working.moveWithoutRate("s*sign(u)", step).with("s", size).with("u", counted));
        }
    }
}
