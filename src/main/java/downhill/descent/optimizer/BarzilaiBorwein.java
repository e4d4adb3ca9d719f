package downhill.descent.optimizer;

import downhill.plugin.Equation;
import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Settings;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.List;

/// Barzilai and Borwein's method: with s, the step before, and y, by what it changed g: Δw = −(s·s)/(s·y)·g where
/// s·y > 0, else −a·g, as for the first step too. With two weights s·s and s·y are dot products over both.
///
/// (s·s)/(s·y) is 1/L″ as the last step has met it: on a parabola the second step is at the bottom. The rate counts only
/// for the first step and where the slope did not grow along the step (s·y ≤ 0, or too small to divide by).
///
/// Source: J. Barzilai, J. M. Borwein, "Two-point step size gradient methods", 1988, the first of its two step sizes.
public final class BarzilaiBorwein implements OptimizerProvider {

    @Override
    public String id() {
        return "barzilai-borwein";
    }

    @Override
    public Optimizer<?> create(Settings settings) {
        return new Rule();
    }

    /// @param change s, 0 before the first step
    /// @param slope g before that step
    private record Memory(Vector change, Vector slope) {
    }

    private record Rule() implements Optimizer<Memory> {

        @Override
        public Memory memory(Vector start) {
            return new Memory(start.zero(), start.zero());
        }

        @Override
        public Step<Memory> step(Here here, double rate, Memory before) {
            Vector growth = here.gradient().minus(before.slope);
            double size = isCurved(before.change, growth) ? size(before.change, growth) : rate;
            Vector change = here.gradient().times(-size);
            return new Step<>(change, new Memory(change, here.gradient()));
        }

        private static boolean isCurved(Vector change, Vector growth) {
            return change.dot(growth) > 0 && Double.isFinite(size(change, growth));
        }

        private static double size(Vector change, Vector growth) {
            return change.dot(change) / change.dot(growth);
        }

        @Override
        public List<Equation> working(Here here, double rate, Memory before) {
            Working working = Working.of(here, rate);
            Step<Memory> step = step(here, rate, before);
            Vector s = before.change;
            Vector y = here.gradient().minus(before.slope);
            if (s.dot(s) == 0) {
                return List.of(working.plainMove(step));
            }
            Equation growth = working.line("y", "g - g0", y).with("g0", before.slope);
            Equation along = dot("d", s, "y", y);
            if (!isCurved(s, y)) {
                return List.of(growth, along, working.plainMove(step));
            }
            Equation square = dot("q", s, "s", s);
            Vector size = s.map(each -> size(s, y));
            return List.of(growth, along, square,
                    new Equation("r", "q/d", size).with("q", square.result()).with("d", along.result()),
                    working.moveWithoutRate("r*g", step).with("r", size).with("g", here.gradient()));
        }

        /// A dot product with s, seen from each weight: `s2` and so on are the other's.
        private static Equation dot(String name, Vector s, String other, Vector of) {
            boolean square = other.equals("s");
            Vector result = Vector.filled(s.size(), s.dot(of));
            String own = square ? "s^2" : "s*" + other;
            if (s.size() == 1) {
                return new Equation(name, own, result).with("s", s).with(other, of);
            }
            return new Equation(name, own + (square ? " + s2^2" : " + s2*" + other + "2"), result)
                    .with("s", s).with("s2", swapped(s)).with(other, of).with(other + "2", swapped(of));
        }

        private static Vector swapped(Vector vector) {
            return Vector.of(vector.b(), vector.w());
        }
    }
}
