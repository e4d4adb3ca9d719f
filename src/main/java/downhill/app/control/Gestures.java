package downhill.app.control;

import downhill.session.Session;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Makes one entry in the history of everything that a control does between press and release, of mouse or key.
public final class Gestures {

    private Gestures() {
    }

    public static void of(Node control, Session session) {
        control.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            // What had the focus ends the gesture as it loses it: that has to be its own, not the one that begins here.
            control.requestFocus();
            session.beginGesture();
        });
        control.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> session.endGesture());
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> session.beginGesture());
        control.addEventFilter(KeyEvent.KEY_RELEASED, event -> session.endGesture());
        control.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                session.endGesture();
            }
        });
    }
}
