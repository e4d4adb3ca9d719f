package downhill.picture;

/// Which part of the plane is seen: a stretch of a coordinate, shared by both figures, one of the loss and one of the slope.
///
/// @param across the horizontal axis of both
/// @param loss the upper figure's vertical axis
/// @param slope the lower figure's vertical axis
public record Viewport(Interval across, Interval loss, Interval slope) {

    /// On the way to another view: 0 is this, 1 the other.
    public Viewport towards(Viewport other, double part) {
        return new Viewport(across.towards(other.across, part), loss.towards(other.loss, part),
                slope.towards(other.slope, part));
    }

    public Viewport withAcross(Interval stretch) {
        return new Viewport(stretch, loss, slope);
    }

    public Viewport withLoss(Interval stretch) {
        return new Viewport(across, stretch, slope);
    }

    public Viewport withSlope(Interval stretch) {
        return new Viewport(across, loss, stretch);
    }
}
