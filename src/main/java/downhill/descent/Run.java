package downhill.descent;

import downhill.plugin.Curvature;
import downhill.plugin.Equation;
import downhill.plugin.Evaluation;
import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Optional;

/// One descent, made: every point it visited and every step between them. Immutable.
///
/// Row k, from 0 to [#length()], is the state *before* step k; step k leads from row k to row k + 1. Going back is
/// looking up an earlier row, so forward n and back n gives the same bits.
public final class Run {

    private final Descent descent;
    private final Rows rows;
    private final int length;
    private final Ending ending;
    private final List<List<Equation>> workings;
    /// Derived when first asked for; two threads at worst make it twice, alike.
    private Ledger ledger;
    private volatile Consequence consequence;

    Run(Descent descent, Rows rows, int length, Ending ending, List<List<Equation>> workings) {
        this.descent = descent;
        this.rows = rows;
        this.length = length;
        this.ending = ending;
        this.workings = workings;
    }

    /// Makes the run, here and now. A plug-in's rule goes through [Runner] instead.
    public static Run of(Descent descent) {
        return Recording.of(descent);
    }

    /// What came of it.
    Consequence consequence() {
        Consequence made = consequence;
        if (made == null) {
            made = Judgement.of(rows, length, ending, descent, Valleys.of(descent.loss()));
            consequence = made;
        }
        return made;
    }

    public Descent descent() {
        return descent;
    }

    /// How many steps were made: one less than there are rows.
    public int length() {
        return length;
    }

    public Ending ending() {
        return ending;
    }

    /// Where the descent stood before step `row`.
    public Vector point(int row) {
        return rows.point(checked(row));
    }

    /// L at that point.
    public double loss(int row) {
        return rows.value(checked(row));
    }

    /// The losses of all rows.
    public double[] losses() {
        return rows.values(length + 1);
    }

    /// δL/δw (and δL/δb) at that point: the true slope of the loss.
    public Vector slope(int row) {
        return rows.gradient(checked(row));
    }

    /// What the optimizer took for the slope there; the true slope where its sight was exact.
    public Vector gradient(int row) {
        return seen(row).gradient();
    }

    private Evaluation seen(int row) {
        return descent.sight().seen(point(row), new Evaluation(loss(row), slope(row), curvature(row)), row);
    }

    /// L″ at that point.
    public Curvature curvature(int row) {
        return rows.curvature(checked(row));
    }

    /// What the optimizer remembered before step `row`; forking a run starts from it.
    public Object memory(int row) {
        return rows.memory(checked(row));
    }

    /// The learning rate of step `row`, by the schedule; also of a step that was asked for and not made.
    public double rate(int row) {
        if (row < 0 || row >= descent.steps()) {
            throw new IndexOutOfBoundsException("step " + row + " of " + descent.steps());
        }
        return descent.rate(row);
    }

    /// Δw of step `row`.
    public Vector change(int row) {
        return rows.change(checkedStep(row));
    }

    /// By how much step `row` would lower the loss if the slope stayed as it is: −Δw·δL/δw. For plain descent that is
    /// a·(δL/δw)², the area of the strip. Negative where the step goes uphill. The slope is the true one, also with noise.
    public double promised(int row) {
        return -change(row).dot(slope(row));
    }

    /// By how much step `row` did lower the loss: L(w) − L(w + Δw). Negative where the loss rose.
    public double delivered(int row) {
        return rows.value(checkedStep(row)) - rows.value(row + 1);
    }

    /// What its steps have promised and delivered, added up.
    public Ledger ledger() {
        Ledger made = ledger;
        if (made == null) {
            made = new Ledger(this);
            ledger = made;
        }
        return made;
    }

    /// How many gradients the steps before row `row` needed: one each, and those that the rule asked for besides.
    public int gradientEvaluations(int row) {
        return checked(row) + rows.askedGradients(row);
    }

    /// How often the rule asked for the loss alone, without a slope, before row `row`: a line search does.
    public int lossEvaluations(int row) {
        return rows.askedValues(checked(row));
    }

    /// The optimizer's own lines for step `row`; empty where it gives none.
    public List<Equation> working(int row) {
        checkedStep(row);
        return workings.isEmpty() ? Recording.working(this, descent.optimizer(), row) : workings.get(row);
    }

    /// The first `steps` of its steps, with another ending and the workings made in advance.
    Run upTo(int steps, Ending otherwise, List<List<Equation>> made) {
        return new Run(descent, rows, steps, otherwise, List.copyOf(made));
    }

    Rows rows() {
        return rows;
    }

    /// The first `steps` of its steps, as if nothing were known of the rest.
    public Run upTo(int steps) {
        if (steps < 0 || steps > length) {
            throw new IndexOutOfBoundsException(steps + " of " + length + " steps");
        }
        return new Run(descent, rows, steps, new Ending.RanItsLength(), workings);
    }

    /// Δw of one more step at the rate of the last, of a run that went its length; empty for a plug-in's, which isn't asked
    /// again.
    public Optional<Vector> further() {
        boolean isAsked = length > 0 && !descent.foreign() && ending instanceof Ending.RanItsLength;
        return isAsked ? Optional.of(further(descent.optimizer())) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private <M> Vector further(Optimizer<M> rule) {
        return rule.step(here(length), descent.rate(length - 1), (M) rows.memory(length)).change();
    }

    Here here(int row) {
        Evaluation seen = seen(row);
        return new Here(descent.loss(), point(row), seen.value(), seen.gradient(), seen.curvature(), row + 1,
                descent.steps());
    }

    private int checked(int row) {
        if (row < 0 || row > length) {
            throw new IndexOutOfBoundsException("row " + row + " of " + length);
        }
        return row;
    }

    private int checkedStep(int row) {
        if (row < 0 || row >= length) {
            throw new IndexOutOfBoundsException("step " + row + " of " + length);
        }
        return row;
    }
}
