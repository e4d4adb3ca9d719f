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
import java.util.OptionalDouble;

/// AdaDelta: s ← ρs + (1−ρ)g²; d = g·√(u+ε)/√(s+ε); u ← ρu + (1−ρ)d²; Δw = −a·d.
///
/// The steps' own average size u takes the place of the rate, which is 1 in the paper. The first steps are about √ε long
/// and grow from there.
///
/// Source: M. D. Zeiler, "ADADELTA: an adaptive learning rate method", 2012; a as in PyTorch, and u averages d without it.
public final class AdaDelta implements OptimizerProvider {

    @Override
    public String id() {
        return "adadelta";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.number("rho", 0.9, 0, 0.9999), Setting.logarithmic("epsilon", 1e-6, 1e-12, 1));
    }

    @Override
    public OptionalDouble defaultRate() {
        return OptionalDouble.of(1);
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule(settings.get("rho"), settings.get("epsilon"));
    }

    /// @param s the average square of the gradient
    /// @param u the average square of d
    private record Memory(Vector s, Vector u) {
    }

    /// @param rho ρ, how much of the averages is kept
    /// @param epsilon ε, gives the first steps their length and keeps the divisor from being 0
    private record Rule(double rho, double epsilon) implements Optimizer<Memory> {

        @Override
        public Memory memory(Vector start) {
            return new Memory(start.zero(), start.zero());
        }

        private Vector average(Vector before, Vector values) {
            return before.zip(values, (mean, x) -> rho * mean + (1 - rho) * x * x);
        }

        private Vector direction(Vector gradient, Vector s, Vector u) {
            Vector scale = u.zip(s, (ofSteps, ofSlopes) -> Math.sqrt(ofSteps + epsilon) / Math.sqrt(ofSlopes + epsilon));
            return gradient.times(scale);
        }

        @Override
        public Step<Memory> step(Here here, double rate, Memory before) {
            Vector s = average(before.s, here.gradient());
            Vector d = direction(here.gradient(), s, before.u);
            return new Step<>(d.times(-rate), new Memory(s, average(before.u, d)));
        }

        @Override
        public List<Equation> working(Here here, double rate, Memory before) {
            Working working = Working.of(here, rate);
            Step<Memory> step = step(here, rate, before);
            Vector s = step.memory().s;
            Vector d = direction(here.gradient(), s, before.u);
            return List.of(
                    working.line("s", "rho*s + (1 - rho)*g^2", s).with("rho", rho).with("s", before.s),
                    working.line("d", "g*sqrt(u + epsilon)/sqrt(s + epsilon)", d)
                            .with("u", before.u).with("s", s).with("epsilon", epsilon),
                    new Equation("u", "rho*u + (1 - rho)*d^2", step.memory().u)
                            .with("rho", rho).with("u", before.u).with("d", d),
                    working.move("a*d", step).with("d", d));
        }
    }
}
