package downhill.descent;

import downhill.plugin.Evaluation;
import downhill.plugin.Loss;
import downhill.plugin.Vector;

/// A loss that counts how often a rule asks it, beyond the one evaluation at every point that each rule is given.
///
/// What it answers is the loss's own. For one run only: it counts.
final class AskedLoss implements Loss {

    private final Loss loss;
    private int gradients;
    private int values;

    AskedLoss(Loss loss) {
        this.loss = loss;
    }

    /// How often the slope was asked for, so far.
    int gradients() {
        return gradients;
    }

    /// How often the loss alone was asked for, so far.
    int values() {
        return values;
    }

    @Override
    public int weights() {
        return loss.weights();
    }

    @Override
    public double value(Vector at) {
        values++;
        return loss.value(at);
    }

    @Override
    public Evaluation at(Vector point) {
        gradients++;
        return loss.at(point);
    }

    @Override
    public double value(double w) {
        values++;
        return loss.value(w);
    }

    @Override
    public double slope(double w) {
        gradients++;
        return loss.slope(w);
    }
}
