package downhill.descent;

import downhill.plugin.Curvature;
import downhill.plugin.Evaluation;
import downhill.plugin.Loss;
import downhill.plugin.Vector;

/// A loss of two weights along one of them, the other held still: L(w, b held), whose slope is the partial derivative.
///
/// @param loss of two weights
/// @param along the one that moves
/// @param held where the other stays
public record Slice(Loss loss, Coordinate along, double held) implements Loss {

    @Override
    public int weights() {
        return 1;
    }

    /// The point of the plane that a place of the slice is.
    public Vector point(double at) {
        return switch (along) {
            case W -> Vector.of(at, held);
            case B -> Vector.of(held, at);
        };
    }

    @Override
    public double value(Vector at) {
        return value(at.w());
    }

    @Override
    public double value(double at) {
        return loss.value(point(at));
    }

    @Override
    public double slope(double at) {
        return along.of(loss.at(point(at)).gradient());
    }

    @Override
    public Evaluation at(Vector at) {
        Evaluation whole = loss.at(point(at.w()));
        double curvature = switch (along) {
            case W -> whole.curvature().ww();
            case B -> whole.curvature().bb();
        };
        return new Evaluation(whole.value(), Vector.of(along.of(whole.gradient())), Curvature.of(curvature));
    }
}
