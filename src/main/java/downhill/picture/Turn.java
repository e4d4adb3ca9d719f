package downhill.picture;

/// How a surface is turned: around its upright axis, and towards the viewer. Immutable, in degrees.
///
/// @param yaw how far it is turned around, from 0 to less than 360; at 0 the weight w grows to the right and b away from the
///     viewer
/// @param pitch how far it is looked at from above: 0 would be from the side, 90 is straight down; from 8 to 90
public record Turn(double yaw, double pitch) {

    /// From this side most surfaces are seen well.
    public static final Turn START = new Turn(330, 38);

    private static final double LOWEST = 8;
    private static final double HIGHEST = 90;
    /// How many degrees a pixel turns it.
    private static final double PER_PIXEL = 0.5;

    public Turn {
        yaw = yaw - 360 * Math.floor(yaw / 360);
        yaw = yaw < 360 ? yaw : 0;
        pitch = Math.clamp(pitch, LOWEST, HIGHEST);
    }

    /// Turned by a hand that drags its front.
    ///
    /// @param right how far to the right, in pixels
    /// @param down how far down: what is dragged down is looked at more from above
    public Turn dragged(double right, double down) {
        return turned(PER_PIXEL * right, PER_PIXEL * down);
    }

    /// Turned by keys, in degrees.
    ///
    /// @param around its front to the right
    /// @param over its front down
    public Turn turned(double around, double over) {
        return new Turn(yaw + around, pitch + over);
    }
}
