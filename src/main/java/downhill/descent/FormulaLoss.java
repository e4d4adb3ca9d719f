package downhill.descent;

import downhill.descent.data.Dataset;
import downhill.formula.Compiled;
import downhill.formula.Formula;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A loss given by a formula, compiled, with its exact derivatives; perhaps over data.
public final class FormulaLoss implements PreparedLoss {

    private final Formula formula;
    private final int weights;
    private final Compiled compiled;
    private final Shortcut shortcut;
    private final Optional<DataModel> data;
    private final Optional<RowLoss> rows;
    /// Dearer ones are sketched.
    private static final int DEAR = 2_000;
    private static final int SKETCHED = 1_000;
    private static final int MOST_HEIGHTS = 5_000;
    private static final int MOST_BOTTOMS = 64;

    private final KnownAnswers<Vector, Double> heights = new KnownAnswers<>(MOST_HEIGHTS);
    private final KnownAnswers<Vector, Optional<Vector>> bottoms = new KnownAnswers<>(MOST_BOTTOMS);
    private volatile FormulaLoss sketch;
    /// Two threads at worst look twice and find the same.
    private volatile Deepest deepest;
    private volatile boolean isLookedForElsewhere;

    /// @param reach how far was looked
    private record Deepest(double reach, Optional<DeepestValley> found) {
    }

    /// Without data. Of a formula that goes over rows this is nowhere a number, and [Preparation] refuses it.
    public FormulaLoss(Formula formula) {
        this(formula, Dataset.NONE);
    }

    /// @param data what `mean(…)` and `sum(…)` go over; of no matter for a formula without them
    public FormulaLoss(Formula formula, Dataset data) {
        this(formula, data, formula.overRows() && !data.isEmpty() ? DataModel.of(formula, data).fit() : Optional.empty());
    }

    private FormulaLoss(Formula formula, Dataset data, Optional<DataModel.Fit> fit) {
        this.formula = formula;
        weights = formula.variables().contains("b") ? 2 : 1;
        compiled = formula.overRows() && data.isEmpty() ? new NoData() : formula.compile(data.points());
        shortcut = new Shortcut(compiled);
        boolean hasData = formula.overRows() && !data.isEmpty();
        this.data = hasData ? Optional.of(new DataModel(data, fit)) : Optional.empty();
        rows = hasData ? Optional.of((point, some) -> Shortcut.evaluation(
                formula.compileRowByRow(some).jet(point.w(), point.b()), weights)) : Optional.empty();
    }

    @Override
    public int weights() {
        return weights;
    }

    /// The same formula over other data: nothing is compiled anew.
    public FormulaLoss over(Dataset other) {
        return data.isPresent() && !other.isEmpty() ? new FormulaLoss(formula, other, data.get().fit())
                : new FormulaLoss(formula, other);
    }

    @Override
    public Optional<DataModel> data() {
        return data;
    }

    /// Two threads at worst make it twice, alike.
    @Override
    public PreparedLoss sketch() {
        if (!isDear()) {
            return this;
        }
        FormulaLoss made = sketch;
        if (made == null) {
            made = over(data.orElseThrow().data().sample(SKETCHED));
            sketch = made;
        }
        return made;
    }

    @Override
    public Optional<RowLoss> overRows() {
        return rows;
    }

    @Override
    public int cost() {
        return compiled.cost();
    }

    @Override
    public Shortcut shortcut() {
        return shortcut;
    }

    @Override
    public boolean isDear() {
        return cost() > DEAR;
    }

    @Override
    public double height(Vector at) {
        return isDear() ? heights.to(at, place -> at(place).value()) : value(at);
    }

    /// Pictures ask at one place again and again, and a long formula takes its time to be walked down.
    @Override
    public Optional<Vector> bottomUnder(Vector point) {
        if (isDear()) {
            return sketch().bottomUnder(point);
        }
        return bottoms.to(point, place -> weights == 1
                ? Valley.under(this, place.w()).stream().mapToObj(Vector::of).findFirst() : Valleys.of(this).under(place));
    }

    @Override
    public Optional<DeepestValley> deepest(double start) {
        if (!isLookedForElsewhere) {
            look(start, () -> false);
        }
        Deepest known = deepest;
        return isNear(known, start) ? known.found : Optional.empty();
    }

    @Override
    public void lookElsewhere() {
        isLookedForElsewhere = true;
    }

    @Override
    public boolean look(double start, BooleanSupplier cancelled) {
        if (weights != 1 || isDear() || isNear(deepest, start)) {
            return false;
        }
        Optional<DeepestValley> found = DeepestValley.near(this, start, cancelled);
        if (cancelled.getAsBoolean()) {
            return false;
        }
        deepest = new Deepest(DeepestValley.reach(start), found);
        return true;
    }

    private static boolean isNear(Deepest known, double start) {
        return known != null && known.reach == DeepestValley.reach(start);
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
