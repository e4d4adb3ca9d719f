package downhill.picture;

import downhill.plugin.Curvature;
import downhill.plugin.Evaluation;
import downhill.plugin.Loss;
import downhill.plugin.Vector;

/// A loss over very many rows along one weight, drawn from a sample of them: at one place it has the value, the slope
/// and the
/// curvature of the whole, and elsewhere the sample's shape.
///
/// @param sample the loss over some rows
/// @param place where it is exact
/// @param value by how much the whole is higher there
/// @param slope by how much it is steeper there
/// @param curvature by how much it is more curved there
record SketchedSlice(Loss sample, double place, double value, double slope, double curvature) implements Loss {

    /// The whole itself, where it is its own sample.
    static Loss of(Loss whole, Loss sample, double place) {
        if (whole.equals(sample)) {
            return whole;
        }
        Evaluation exact = whole.at(Vector.of(place));
        Evaluation drawn = sample.at(Vector.of(place));
        return new SketchedSlice(sample, place, exact.value() - drawn.value(), exact.gradient().w() - drawn.gradient().w(),
                exact.curvature().ww() - drawn.curvature().ww());
    }

    @Override
    public int weights() {
        return 1;
    }

    @Override
    public double value(Vector at) {
        return value(at.w());
    }

    @Override
    public double value(double at) {
        double away = at - place;
        return sample.value(at) + value + (slope + curvature * away / 2) * away;
    }

    @Override
    public double slope(double at) {
        return sample.slope(at) + slope + curvature * (at - place);
    }

    @Override
    public Evaluation at(Vector at) {
        return new Evaluation(value(at.w()), Vector.of(slope(at.w())),
                Curvature.of(sample.at(at).curvature().ww() + curvature));
    }
}
