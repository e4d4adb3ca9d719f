package downhill.app;

import downhill.app.lessons.edit.LessonEditor;
import downhill.app.view.Overlays;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;

/// Tells what has the focus only because it was clicked or dragged.
///
/// Its keys are the window's: whoever clicks or drags goes on with → and Space. Who came there by Tab, and sees it,
/// uses it by keys. A text that was clicked is there to be typed, and a lesson that is being made has keys of its own.
final class FocusByMouse {

    private boolean isPressed;
    private boolean isByMouse;

    private FocusByMouse() {
    }

    /// @param scene where the mouse is watched
    static FocusByMouse in(Scene scene) {
        FocusByMouse watching = new FocusByMouse();
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> watching.press());
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> watching.isPressed = false);
        scene.focusOwnerProperty().addListener((property, before, now) -> watching.isByMouse = watching.isPressed);
        return watching;
    }

    private void press() {
        isPressed = true;
        isByMouse = true;
    }

    /// Whether a node that has the focus is to leave its keys to the window.
    boolean isLeftBehind(Node focused) {
        return focused != null && !focused.isFocusVisible() && !isInUse(focused) && !Overlays.isInOne(focused)
                && !LessonEditor.isIn(focused)
                && (isByMouse || focused instanceof ButtonBase);
    }

    /// Whether keys mean something only there: letters in a text, a choice in a list that is open.
    private static boolean isInUse(Node focused) {
        return focused instanceof TextInputControl
                || focused instanceof MenuButton menu && menu.isShowing()
                || focused instanceof ComboBoxBase<?> choice && choice.isShowing();
    }
}
