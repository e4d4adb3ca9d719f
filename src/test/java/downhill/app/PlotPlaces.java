package downhill.app;

import downhill.picture.Viewport;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/// Where things are in the plot, in a window of the usual size.
///
/// @param opened the window
public record PlotPlaces(Opened opened) {

    /// The size of text.
    public static final double EM = 13.5;

    /// What the figures are drawn on.
    public Node paper() {
        return opened.find(Node.class, "#plot > Paper");
    }

    public Viewport view() {
        return opened.session.state().frame().view();
    }

    /// Where a handle's middle is.
    public Point2D middle(Node handle) {
        return handle.localToParent(handle.getLayoutBounds().getCenterX(), handle.getLayoutBounds().getCenterY());
    }

    /// How wide the figures are, without what stands beside them.
    public double width() {
        return paper().getLayoutBounds().getWidth() - 6.3 * EM;
    }

    /// The w at a handle's middle.
    public double wUnder(Node handle) {
        return view().across().low() + (middle(handle).getX() - 4.6 * EM) / width() * view().across().length();
    }
}
