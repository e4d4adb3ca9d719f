package downhill.app.control;

import downhill.app.draw.Paper;
import downhill.picture.Box;
import downhill.picture.Interval;
import downhill.picture.Plane;
import downhill.picture.Sheet;
import downhill.picture.Viewport;
import downhill.session.Session;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The mouse over two figures: the wheel zooms at the pointer, a drag pans, a double click shows the whole curve.
final class PanAndZoom {

    private final Session session;
    private final Paper paper;
    private final Supplier<Box> room;
    private final DoubleSupplier em;
    private MouseEvent grabbed;
    private Viewport grabbedView;

    private PanAndZoom(Session session, Paper paper, Supplier<Box> room, DoubleSupplier em) {
        this.session = session;
        this.paper = paper;
        this.room = room;
        this.em = em;
    }

    /// @param paper what the figures are drawn on
    /// @param room the part of it that they take
    /// @param em the size of text on it
    /// @param others what lies over the figures, where the wheel zooms too
    static void of(Session session, Paper paper, Supplier<Box> room, DoubleSupplier em, Node... others) {
        PanAndZoom mouse = new PanAndZoom(session, paper, room, em);
        paper.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::grab);
        paper.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::pan);
        paper.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> mouse.grabbed = null);
        paper.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                session.viewing().fit();
            }
        });
        paper.setOnScroll(mouse::zoom);
        for (Node other : others) {
            other.setOnScroll(mouse::zoom);
        }
    }

    private void grab(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            grabbed = event;
            grabbedView = session.viewing().view();
        }
    }

    private void pan(MouseEvent event) {
        if (grabbed == null) {
            return;
        }
        Sheet sheet = Sheet.of(room.get(), grabbedView, em.getAsDouble());
        boolean upper = grabbed.getY() < sheet.divider();
        Plane plane = upper ? sheet.loss() : sheet.slope();
        double along = plane.acrossAt(grabbed.getX()) - plane.acrossAt(event.getX());
        double up = plane.valueAt(grabbed.getY()) - plane.valueAt(event.getY());
        Viewport view = grabbedView.withAcross(grabbedView.across().shifted(along));
        session.viewing().look(upper ? view.withLoss(view.loss().shifted(up)) : view.withSlope(view.slope().shifted(up)));
    }

    private void zoom(ScrollEvent event) {
        double turns = Zooming.turns(event);
        if (turns == 0) {
            return;
        }
        double factor = Zooming.factor(turns);
        Viewport view = session.viewing().view();
        Sheet sheet = Sheet.of(room.get(), view, em.getAsDouble());
        Point2D at = paper.sceneToLocal(event.getSceneX(), event.getSceneY());
        boolean upper = at.getY() < sheet.divider();
        Plane plane = upper ? sheet.loss() : sheet.slope();
        event.consume();
        double w = plane.acrossAt(at.getX());
        double value = plane.valueAt(at.getY());
        if (plane.across().canBeScaled(w, factor) && plane.value().canBeScaled(value, factor)) {
            Viewport zoomed = view.withAcross(plane.across().scaled(w, factor));
            Interval values = plane.value().scaled(value, factor);
            session.viewing().look(upper ? zoomed.withLoss(values) : zoomed.withSlope(values));
        }
    }
}
