package downhill.app.control;

import downhill.session.Session;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Something in the picture that can be taken hold of, by mouse and by keys: a real node over the canvas, so that it has
/// the focus and a screen reader finds it.
public abstract class Handle extends Region {

    protected Handle(Session session, String id, String spoken) {
        getStyleClass().add("handle");
        setId(id);
        setFocusTraversable(true);
        setAccessibleText(spoken);
        Gestures.of(this, session);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            Point2D at = getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
            dragged(at.getX(), at.getY());
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setCursor(Cursor.H_RESIZE);
    }

    /// Puts it around a place.
    protected final void around(double x, double y, double width, double height) {
        resizeRelocate(x - width / 2, y - height / 2, width, height);
    }

    private void key(KeyEvent event) {
        int direction = switch (event.getCode()) {
            case LEFT, DOWN -> -1;
            case RIGHT, UP -> 1;
            case null, default -> 0;
        };
        if (direction != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            arrow(event.getCode(), direction, event.isShiftDown());
            event.consume();
        }
    }

    /// An arrow key was pressed. What can be moved in two directions tells them apart.
    protected void arrow(KeyCode code, int direction, boolean fine) {
        moved(direction, fine);
    }

    /// Drawn to a place of the parent.
    protected abstract void dragged(double x, double y);

    /// Moved by a key, a little or (fine) very little.
    protected abstract void moved(int direction, boolean fine);
}
