package downhill.descent.optimizer;

import downhill.plugin.Curvature;
import downhill.plugin.Equation;
import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Settings;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.List;
import java.util.OptionalDouble;

/// Newton's method: Δw = −a·L′/L″ where L″ > 0, else −a·g. With two weights Δw = −a·H⁻¹g where the Hessian H is positive
/// definite, else −a·g.
///
/// With a = 1 it jumps to the bottom of the parabola that has the loss's value, slope and curvature here. Where L″ is not
/// positive that parabola has no bottom, and the step is one of plain descent.
///
/// Source: known since I. Newton (1669) and J. Raphson (1690) for roots; J. Nocedal, S. J. Wright, "Numerical
/// optimization", 2nd edition 2006, section 3.3.
public final class Newton implements OptimizerProvider {

    @Override
    public String id() {
        return "newton";
    }

    @Override
    public OptionalDouble defaultRate() {
        return OptionalDouble.of(1);
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
            Vector way = isPositiveDefinite(here.curvature(), here.point().size()) ? solved(here) : here.gradient();
            return new Step<>(way.times(-rate), null);
        }

        private static boolean isPositiveDefinite(Curvature h, int size) {
            return h.ww() > 0 && (size == 1 || pivot(h) > 0);
        }

        /// What elimination leaves of δ²L/δb²: H is positive definite if this and δ²L/δw² are positive.
        private static double pivot(Curvature h) {
            return h.bb() - h.wb() / h.ww() * h.wb();
        }

        /// H⁻¹g, by elimination. Where weights have nothing to do with each other each is solved as if alone.
        private static Vector solved(Here here) {
            Vector g = here.gradient();
            Curvature h = here.curvature();
            if (g.size() == 1) {
                return Vector.of(g.w() / h.ww());
            }
            double b = (g.b() - h.wb() / h.ww() * g.w()) / pivot(h);
            return Vector.of(h.wb() == 0 ? g.w() / h.ww() : (g.w() - h.wb() * b) / h.ww(), b);
        }

        @Override
        public List<Equation> working(Here here, double rate, Void memory) {
            Working working = Working.of(here, rate);
            Step<Void> step = step(here, rate, memory);
            if (!isPositiveDefinite(here.curvature(), here.point().size())) {
                return List.of(working.plainMove(step));
            }
            if (here.point().size() == 1) {
                return List.of(working.move("a*g/h", step)
                        .with("g", here.gradient()).with("h", here.curvature().ww()));
            }
            return ofTwo(working, step);
        }

        /// By Cramer's rule, seen from each weight: `h` is its own second derivative, `h2` and `g2` are the other's,
        /// `h12` is the mixed one.
        private static List<Equation> ofTwo(Working working, Step<Void> step) {
            Curvature h = working.here().curvature();
            Vector g = working.here().gradient();
            Vector own = Vector.of(h.ww(), h.bb());
            Vector other = Vector.of(h.bb(), h.ww());
            Vector determinant = Vector.filled(2, h.ww() * pivot(h));
            Vector way = solved(working.here());
            return List.of(
                    new Equation("D", "h*h2 - h12^2", determinant)
                            .with("h", own).with("h2", other).with("h12", h.wb()),
                    working.line("p", "(h2*g - h12*g2)/D", way)
                            .with("h2", other).with("h12", h.wb()).with("g2", Vector.of(g.b(), g.w()))
                            .with("D", determinant),
                    working.move("a*p", step).with("p", way));
        }
    }
}
