package downhill.app.control;

import downhill.picture.Interval;
import downhill.session.Session;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Something in the picture that can be taken hold of, by mouse and by keys: a real node over the canvas, so that it has
/// the focus and a screen reader finds it.
public abstract class Handle extends Region {

    private Optional<Interval> range = Optional.empty();
    private String lastTold = "";

    protected Handle(Session session, String id, String spoken) {
        getStyleClass().add("handle");
        setId(id);
        setFocusTraversable(true);
        setAccessibleText(spoken);
        setAccessibleRole(AccessibleRole.SLIDER);
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
        double wide = Math.max(Targets.LEAST, width);
        double high = Math.max(Targets.LEAST, height);
        resizeRelocate(x - wide / 2, y - high / 2, wide, high);
        tellIfMoved();
    }

    /// Between which numbers it can be put.
    protected final void within(Interval numbers) {
        range = Optional.of(numbers);
    }

    /// A screen reader hears of it where it has the focus, and of no frame in which it stays where it is.
    protected final void tellIfMoved() {
        String now = told();
        if (!now.equals(lastTold)) {
            lastTold = now;
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        }
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

    /// An arrow key was pressed: it moves a little, or (fine) very little.
    ///
    /// @param direction 1 for right and up, −1 for left and down
    protected abstract void arrow(KeyCode code, int direction, boolean fine);

    /// Drawn to a place of the parent.
    protected abstract void dragged(double x, double y);

    /// Where it is now, along what a screen reader's increment moves it.
    protected abstract double number();

    /// The same in words, with the other direction if there is one.
    protected abstract String told();

    /// Puts it to a number along that direction.
    protected abstract void set(double value);

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> number();
            case VALUE_STRING -> told();
            case MIN_VALUE -> range.map(Interval::low).orElse(number());
            case MAX_VALUE -> range.map(Interval::high).orElse(number());
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT, BLOCK_INCREMENT -> arrow(KeyCode.RIGHT, 1, false);
            case DECREMENT, BLOCK_DECREMENT -> arrow(KeyCode.LEFT, -1, false);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number to && Double.isFinite(to.doubleValue())) {
                    set(to.doubleValue());
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
