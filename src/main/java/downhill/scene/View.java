package downhill.scene;

import downhill.picture.GroundView;
import downhill.picture.Mode;
import downhill.picture.Viewport;
import java.util.Optional;

/// How runs are looked at. Nothing here changes a run.
///
/// @param plane the part of the plane that is seen; empty for home, which shows the loss as a whole
/// @param mode what the rectangle is taken for
/// @param nudge δw, the small change of w that shows what the slope means; above 0
/// @param logarithmic whether losses are on a logarithmic scale
/// @param losses whether the losses are shown as a chart or as a ledger
/// @param unfolded whether the curve of the loss over the rate is to be seen
/// @param ahead whether steps that are still to come are drawn
/// @param tab what the window is used for
/// @param ground as what the ground of a loss of two weights is seen
public record View(Optional<Viewport> plane, Mode mode, double nudge, boolean logarithmic, LossView losses,
        boolean unfolded, boolean ahead, Tab tab, GroundView ground) {

    public View {
        if (!isNudge(nudge)) {
            throw new IllegalArgumentException("no nudge is " + nudge);
        }
    }

    /// As at the first launch.
    public static View usual(double nudge) {
        return new View(Optional.empty(), Mode.EXACT, nudge, false, LossView.CHART, false, true, Tab.EXPLORE,
                GroundView.USUAL);
    }

    /// Whether a number can be a δw.
    public static boolean isNudge(double width) {
        return width > 0 && Double.isFinite(width);
    }

    public View in(Optional<Viewport> part) {
        return new View(part, mode, nudge, logarithmic, losses, unfolded, ahead, tab, ground);
    }

    public View with(Mode other) {
        return new View(plane, other, nudge, logarithmic, losses, unfolded, ahead, tab, ground);
    }

    public View withNudge(double width) {
        return new View(plane, mode, width, logarithmic, losses, unfolded, ahead, tab, ground);
    }

    public View logarithmic(boolean wanted) {
        return new View(plane, mode, nudge, wanted, losses, unfolded, ahead, tab, ground);
    }

    public View with(LossView other) {
        return new View(plane, mode, nudge, logarithmic, other, unfolded, ahead, tab, ground);
    }

    public View unfolded(boolean wanted) {
        return new View(plane, mode, nudge, logarithmic, losses, wanted, ahead, tab, ground);
    }

    public View ahead(boolean wanted) {
        return new View(plane, mode, nudge, logarithmic, losses, unfolded, wanted, tab, ground);
    }

    public View on(Tab other) {
        return new View(plane, mode, nudge, logarithmic, losses, unfolded, ahead, other, ground);
    }

    public View with(GroundView other) {
        return new View(plane, mode, nudge, logarithmic, losses, unfolded, ahead, tab, other);
    }
}
