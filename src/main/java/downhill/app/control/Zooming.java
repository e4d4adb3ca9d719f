package downhill.app.control;

import downhill.picture.Interval;
import javafx.scene.input.ScrollEvent;

/// How far the wheel zooms, whatever figure it is turned over.
public final class Zooming {

    private static final double FARTHEST = 1e120;
    private static final double NEAREST = 1e-9;

    private Zooming() {
    }

    /// How far the wheel was turned, in pixels; zero if it wasn't. Some systems turn it sideways while Shift is held.
    public static double turns(ScrollEvent event) {
        return event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
    }

    /// By how much what is seen becomes longer.
    ///
    /// @param turns see {@link #turns}
    public static double factor(double turns) {
        return Math.exp(-Math.clamp(turns, -240, 240) * 0.0035);
    }

    /// Whether there is anything left to be seen so near, or so far away. Back from there is always possible.
    ///
    /// @param stretch what is seen
    /// @param fixed what stays where it is
    /// @param factor see {@link #factor}
    public static boolean possible(Interval stretch, double fixed, double factor) {
        double length = stretch.length() * factor;
        return factor > 1 ? length < FARTHEST : length > NEAREST * Math.max(1, Math.abs(fixed));
    }
}
