package downhill.picture;

import java.util.Locale;

/// The four phases of one update.
public enum Phase {
    /// The tangent, the green height, the red nudge.
    SLOPE(1.0),
    /// The rate times the height becomes the blue width on the base.
    RATE(0.8),
    /// The strip is cut and the point rolls down its curve.
    MOVE(0.9),
    /// Promised against delivered.
    CHECK(0.9);

    private final double seconds;

    Phase(double seconds) {
        this.seconds = seconds;
    }

    /// The message of its name; with `.about` behind it, of what it is.
    public String key() {
        return "phase." + name().toLowerCase(Locale.ROOT);
    }

    /// How long it lasts at speed 1×.
    public double seconds() {
        return seconds;
    }
}
