package downhill.picture;

import downhill.descent.Coordinate;
import java.util.Optional;

/// Which part of the plane is seen: a stretch of w, shared by both figures, one of the loss and one of the slope; and where
/// there is a b, the same along it.
///
/// @param across the horizontal axis of both
/// @param loss the upper figure's vertical axis
/// @param slope the lower figure's vertical axis
/// @param bias what is seen along b, w held still; nothing where there is only w
public record Viewport(Interval across, Interval loss, Interval slope, Optional<Viewport> bias) {

    /// Along one coordinate.
    public Viewport(Interval across, Interval loss, Interval slope) {
        this(across, loss, slope, Optional.empty());
    }

    /// What is seen along one coordinate alone.
    public Viewport along(Coordinate coordinate) {
        return switch (coordinate) {
            case W -> bias.isEmpty() ? this : new Viewport(across, loss, slope);
            case B -> bias.orElseThrow();
        };
    }

    /// With something else seen along one coordinate.
    public Viewport with(Coordinate coordinate, Viewport part) {
        return switch (coordinate) {
            case W -> new Viewport(part.across, part.loss, part.slope, bias);
            case B -> withBias(part);
        };
    }

    public Viewport withBias(Viewport alongB) {
        return new Viewport(across, loss, slope, Optional.of(alongB));
    }

    /// On the way to another view: 0 is this, 1 the other. One of another number of weights is there at once.
    public Viewport towards(Viewport other, double part) {
        if (bias.isPresent() != other.bias.isPresent()) {
            return other;
        }
        return new Viewport(across.towards(other.across, part), loss.towards(other.loss, part),
                slope.towards(other.slope, part), bias.map(alongB -> alongB.towards(other.bias.orElseThrow(), part)));
    }

    /// The part beside it, by so much of what is seen: with one weight sideways and up the loss, with two along w and b.
    public Viewport shifted(double right, double up) {
        Viewport beside = withAcross(across.shifted(right * across.length()));
        return bias.map(alongB -> beside.withBias(alongB.withAcross(alongB.across.shifted(up * alongB.across.length()))))
                .orElseGet(() -> beside.withLoss(loss.shifted(up * loss.length())));
    }

    /// Everything `factor` times as long, around the middle of each figure; the same where there would be nothing to see.
    public Viewport scaled(double factor) {
        return new Viewport(scaled(across, factor), scaled(loss, factor), scaled(slope, factor),
                bias.map(alongB -> alongB.scaled(factor)));
    }

    private static Interval scaled(Interval stretch, double factor) {
        double middle = stretch.middle();
        return stretch.canBeScaled(middle, factor) ? stretch.scaled(middle, factor) : stretch;
    }

    public Viewport withAcross(Interval stretch) {
        return new Viewport(stretch, loss, slope, bias);
    }

    public Viewport withLoss(Interval stretch) {
        return new Viewport(across, stretch, slope, bias);
    }

    public Viewport withSlope(Interval stretch) {
        return new Viewport(across, loss, stretch, bias);
    }
}
