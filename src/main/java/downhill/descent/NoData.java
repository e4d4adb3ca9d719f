package downhill.descent;

import downhill.formula.Compiled;
import downhill.formula.Jet;
import downhill.formula.Tangent;

/// What a loss over data is while there are none: nowhere a number.
final class NoData implements Compiled {

    @Override
    public double value(double w, double b) {
        return Double.NaN;
    }

    @Override
    public double slope(double w) {
        return Double.NaN;
    }

    @Override
    public Tangent tangent(double w) {
        return new Tangent(Double.NaN, Double.NaN);
    }

    @Override
    public Jet jet(double w, double b) {
        return new Jet(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
}
