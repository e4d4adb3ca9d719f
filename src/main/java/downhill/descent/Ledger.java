package downhill.descent;

import java.util.Arrays;

/// What the steps of a run have promised and delivered, added up: the sums of [Run#promised] and [Run#delivered].
///
/// Derived once for a run. Sums up to row k are those of the steps 0 to k − 1. The promises are added with Neumaier's
/// compensation, so that ten thousand small ones lose no digits to a large one (A. Neumaier, "Rundungsfehleranalyse
/// einiger Verfahren zur Summation endlicher Summen", 1974). What was delivered needs no adding: it telescopes.
public final class Ledger {

    private final Run run;
    private final double[] lengths;
    private final double[] promised;

    Ledger(Run run) {
        this.run = run;
        lengths = new double[run.length()];
        promised = new double[run.length() + 1];
        double sum = 0;
        double lost = 0;
        for (int step = 0; step < run.length(); step++) {
            lengths[step] = Norm.of(run.change(step));
            double more = run.promised(step);
            double grown = sum + more;
            lost += Math.abs(sum) >= Math.abs(more) ? sum - grown + more : more - grown + sum;
            sum = grown;
            promised[step + 1] = Double.isFinite(sum) ? sum + lost : sum;
        }
    }

    /// How many steps there are.
    public int steps() {
        return lengths.length;
    }

    /// The sum of all |Δw|; 0 where no step moves.
    public double length() {
        return Arrays.stream(lengths).sum();
    }

    /// |Δw| of a step: how wide its strip is. With a bias, how long the step is in the plane.
    public double length(int step) {
        return lengths[step];
    }

    /// How high the strip of a step is, so that its area is what was promised: promised/|Δw|, which with one weight is
    /// ±δL/δw. 0 where the step is.
    public double promisedHeight(int step) {
        return lengths[step] == 0 ? 0 : run.promised(step) / lengths[step];
    }

    /// How high the part of the strip is that was delivered: delivered/|Δw|, the average slope along the step.
    public double deliveredHeight(int step) {
        return lengths[step] == 0 ? 0 : run.delivered(step) / lengths[step];
    }

    /// What the steps before row `row` have promised in all.
    public double promised(int row) {
        return promised[row];
    }

    /// What they have delivered in all: L(w₀) − L(w) at that row.
    public double delivered(int row) {
        return run.loss(0) - run.loss(row);
    }
}
