package downhill.descent;

import downhill.formula.Compiled;
import downhill.formula.Formula;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.util.Optional;

/// A loss given by a formula, compiled, with its exact derivatives.
public final class FormulaLoss implements PreparedLoss {

    private final int weights;
    private final Compiled compiled;
    private final Shortcut shortcut;
    /// Looked for when first asked for; two threads at worst look twice and find the same.
    private volatile Deepest deepest;

    /// @param reach how far was looked
    private record Deepest(double reach, Optional<DeepestValley> found) {
    }

    public FormulaLoss(Formula formula) {
        weights = formula.variables().contains("b") ? 2 : 1;
        compiled = formula.compile();
        shortcut = new Shortcut(compiled);
    }

    @Override
    public int weights() {
        return weights;
    }

    @Override
    public int cost() {
        return 1;
    }

    @Override
    public Shortcut shortcut() {
        return shortcut;
    }

    @Override
    public Optional<DeepestValley> deepest(double start) {
        if (weights != 1) {
            return Optional.empty();
        }
        Deepest known = deepest;
        if (known == null || known.reach != DeepestValley.reach(start)) {
            known = new Deepest(DeepestValley.reach(start), DeepestValley.near(this, start));
            deepest = known;
        }
        return known.found;
    }

    @Override
    public double value(Vector at) {
        return compiled.value(at.w(), at.b());
    }

    @Override
    public Evaluation at(Vector point) {
        return Shortcut.evaluation(compiled.jet(point.w(), point.b()), weights);
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
