package downhill.app;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Keys and mouse as the toolkit would report them. On the FX thread.
public final class Events {

    private Events() {
    }

    /// Presses and releases a key where it would arrive: at a node that has the focus. What comes of it isn't shown yet.
    public static void key(Node focused, KeyCode code, boolean control, boolean shift) {
        focused.requestFocus();
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, false, false));
    }

    /// A mouse event at a place of a node.
    public static void mouse(Node node, EventType<MouseEvent> type, double x, double y, int clicks) {
        Point2D scene = node.localToScene(x, y);
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED;
        Event.fireEvent(node, new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(),
                MouseButton.PRIMARY, clicks, false, false, false, false, down, false, false, true, false, true, null));
    }

    /// A drag from one place of a node to another, in some parts.
    ///
    /// @param shown called after each part
    public static void drag(Node node, Point2D from, Point2D to, Runnable shown) {
        Point2D sceneFrom = node.localToScene(from);
        Point2D sceneTo = node.localToScene(to);
        mouse(node, MouseEvent.MOUSE_PRESSED, from.getX(), from.getY(), 1);
        for (int part = 1; part <= 5; part++) {
            Point2D at = node.sceneToLocal(sceneFrom.interpolate(sceneTo, part / 5.0));
            mouse(node, MouseEvent.MOUSE_DRAGGED, at.getX(), at.getY(), 1);
            shown.run();
        }
        Point2D end = node.sceneToLocal(sceneTo);
        mouse(node, MouseEvent.MOUSE_RELEASED, end.getX(), end.getY(), 1);
        shown.run();
    }
}
