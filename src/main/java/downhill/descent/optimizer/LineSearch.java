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

/// Descent with a line search: the step size s starts at a and is multiplied by shrink, 50 times at most, while
/// L(w − s·g) > L(w) − c·s·|g|²; then Δw = −s·g.
///
/// So a step is taken only if it delivers at least the part c of what it promises. With two weights |g|² is the sum of
/// both squares, and both share one s. A place where L has no finite value counts as too high.
///
/// Source: L. Armijo, "Minimization of functions having Lipschitz continuous first partial derivatives", 1966.
public final class LineSearch implements OptimizerProvider {

    @Override
    public String id() {
        return "line-search";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.logarithmic("c", 1e-4, 1e-6, 0.9), Setting.number("shrink", 0.5, 0.05, 0.95));
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(settings.get("c"), settings.get("shrink"));
    }

    /// What was tried last.
    ///
    /// @param size s
    /// @param cuts how often s was made shorter
    /// @param kept whether the loss is low enough there
    private record Trial(double size, int cuts, boolean kept) {
    }

    /// @param c the part of its promise that a step has to keep
    /// @param shrink by what s is multiplied where it doesn't
    private record Rule(double c, double shrink) implements Optimizer<Void> {

        private static final int MOST_CUTS = 50;

        @Override
        public Void memory(Vector start) {
            return null;
        }

        @Override
        public Step<Void> step(Here here, double rate, Void memory) {
            return new Step<>(here.gradient().times(-found(here, rate).size), null);
        }

        private Trial found(Here here, double rate) {
            double size = rate;
            for (int cuts = 0; cuts < MOST_CUTS; cuts++) {
                if (here.loss().value(here.point().plus(here.gradient().times(-size))) <= allowed(here, size)) {
                    return new Trial(size, cuts, true);
                }
                size *= shrink;
            }
            return new Trial(size, MOST_CUTS, false);
        }

        /// How high the loss may be after a step of that size.
        private double allowed(Here here, double size) {
            return here.value() - c * size * here.gradient().dot(here.gradient());
        }

        /// The bound is shown only where it was kept.
        @Override
        public List<Equation> working(Here here, double rate, Void memory) {
            Working working = Working.of(here, rate);
            Step<Void> step = step(here, rate, memory);
            Trial trial = found(here, rate);
            Equation size = size(here, rate, trial);
            Equation move = working.moveWithoutRate("s*g", step).with("s", trial.size).with("g", here.gradient());
            if (!trial.kept) {
                return List.of(size, move);
            }
            Equation length = here.point().size() == 1
                    ? working.line("n", "g^2", filled(here, here.gradient().dot(here.gradient())))
                    : working.line("n", "g^2 + g2^2", filled(here, here.gradient().dot(here.gradient())))
                            .with("g2", Vector.of(here.gradient().b(), here.gradient().w()));
            Equation bound = new Equation("bound", "L - c*s*n", filled(here, allowed(here, trial.size)))
                    .with("L", here.value()).with("c", c).with("s", trial.size).with("n", length.result());
            return List.of(size, length, bound, move);
        }

        private Equation size(Here here, double rate, Trial trial) {
            Vector result = filled(here, trial.size);
            return trial.cuts == 0 ? new Equation("s", "a", result).with("a", rate)
                    : new Equation("s", "a*shrink^k", result)
                            .with("a", rate).with("shrink", shrink).with("k", trial.cuts);
        }

        private static Vector filled(Here here, double value) {
            return Vector.filled(here.point().size(), value);
        }
    }
}
