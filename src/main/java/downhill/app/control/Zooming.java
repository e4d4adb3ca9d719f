package downhill.app.control;

import javafx.scene.input.ScrollEvent;

/// How far the wheel zooms, whatever figure it is turned over.
public final class Zooming {

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
}
