package downhill.app.plane;

import downhill.app.Opened;
import downhill.descent.Coordinate;
import downhill.picture.Box;
import downhill.picture.Plane;
import downhill.picture.PlaneFigure;
import downhill.picture.PlaneSheet;
import downhill.picture.Viewport;
import downhill.plugin.Vector;
import javafx.scene.Node;

/// Where things are on the map of a loss of two weights without data, in a window of the usual size.
///
/// @param opened the window
record MapPlaces(Opened opened) {

    private static final double EM = 13.5;

    /// What the figures are drawn on.
    Node paper() {
        return opened.find(Node.class, "#plane > Paper");
    }

    Viewport view() {
        return opened.session.viewing().view();
    }

    Plane plane() {
        Box page = new Box(0, 0, paper().getLayoutBounds().getWidth(), paper().getLayoutBounds().getHeight());
        return PlaneFigure.plane(PlaneSheet.of(page, false, EM).map(), view().across(), view().along(Coordinate.B).across(),
                EM);
    }

    /// The point of the plane at a handle's middle.
    Vector under(Node handle) {
        double x = handle.getLayoutX() + handle.getLayoutBounds().getCenterX();
        double y = handle.getLayoutY() + handle.getLayoutBounds().getCenterY();
        return Vector.of(plane().acrossAt(x), plane().valueAt(y));
    }
}
