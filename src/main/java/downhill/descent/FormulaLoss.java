package downhill.descent;

import downhill.formula.Compiled;
import downhill.formula.Formula;
import downhill.formula.Jet;
import downhill.plugin.Curvature;
import downhill.plugin.Evaluation;
import downhill.plugin.Loss;
import downhill.plugin.Vector;

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
        return evaluation(compiled.jet(point.w(), point.b()), weights);
    }

    /// The numbers of a formula, for as many weights as its loss has.
    static Evaluation evaluation(Jet jet, int weights) {
        return weights == 1
                ? new Evaluation(jet.value(), Vector.of(jet.dw()), Curvature.of(jet.dww()))
                : new Evaluation(jet.value(), Vector.of(jet.dw(), jet.db()),
                        new Curvature(jet.dww(), jet.dwb(), jet.dbb()));
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
