package downhill.descent;

import downhill.formula.Compiled;
import downhill.formula.Formula;
import downhill.formula.Jet;

/// A loss given by a formula, compiled, with its exact derivatives.
public final class FormulaLoss implements Loss {

    private final int weights;
    private final Compiled compiled;

    public FormulaLoss(Formula formula) {
        weights = formula.variables().contains("b") ? 2 : 1;
        compiled = formula.compile();
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
        Jet jet = compiled.jet(point.w(), point.b());
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
