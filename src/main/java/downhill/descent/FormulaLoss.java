package downhill.descent;

import downhill.formula.Compiled;
import downhill.formula.Formula;

/// A loss given by a formula, compiled, with its exact derivatives.
public final class FormulaLoss implements Loss {

    private final int weights;
    private final Compiled compiled;
    private final LoopCopies loops = new LoopCopies();

    public FormulaLoss(Formula formula) {
        weights = formula.variables().contains("b") ? 2 : 1;
        compiled = formula.compile();
    }

    /// The formula, ready to be worked out.
    Compiled compiled() {
        return compiled;
    }

    /// The loops that make runs on this loss.
    LoopCopies loops() {
        return loops;
    }

    @Override
    public int weights() {
        return weights;
    }

    @Override
    public double value(Vector at) {
        return compiled.value(at.w(), at.b());
    }

    @Override
    public Evaluation at(Vector point) {
        return Evaluation.of(compiled.jet(point.w(), point.b()), weights);
    }

    @Override
    public double value(double w) {
        return compiled.value(w, 0);
    }

    @Override
    public double slope(double w) {
        return compiled.slope(w);
    }
}
