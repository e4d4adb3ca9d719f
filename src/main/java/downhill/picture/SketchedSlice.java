package downhill.picture;

import downhill.plugin.Curvature;
import downhill.plugin.Evaluation;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.function.DoubleUnaryOperator;

/// A loss over very many rows along one weight, drawn from a sample of them: where the run is it has the value, the slope
/// and the curvature of the whole, where the step ends the whole's value, and elsewhere the sample's shape.
///
/// @param sample the loss over some rows
/// @param place where it is exact
/// @param value by how much the whole is higher there
/// @param slope by how much it is steeper there
/// @param curvature by how much it is more curved there
/// @param next where the step ends; NaN without one
/// @param after the whole's value there: what a step delivers is told, and no shape
record SketchedSlice(Loss sample, double place, double value, double slope, double curvature, double next, double after)
        implements Loss {

    /// The whole itself, where it is its own sample. What the run has recorded need not be worked out again.
    ///
    /// @param track the run along the weight
    /// @param row before the step
    /// @param exact the whole's value, which takes its time
    static Loss of(Loss whole, Loss sample, Track track, int row, DoubleUnaryOperator exact) {
        if (whole.equals(sample)) {
            return whole;
        }
        double place = track.at(row);
        Evaluation drawn = sample.at(Vector.of(place));
        double next = row < track.length() ? track.at(row + 1) : Double.NaN;
        return new SketchedSlice(sample, place, track.loss(row) - drawn.value(),
                track.slope(row) - drawn.gradient().w(), track.curvature(row) - drawn.curvature().ww(), next,
                Double.isNaN(next) ? Double.NaN : exact.applyAsDouble(next));
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
        if (at == next) {
            return after;
        }
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
