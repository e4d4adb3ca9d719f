package downhill.app;

import downhill.app.view.Command;
import downhill.session.Habits;
import downhill.session.Remembered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// Brings a window back to how it was when it was opened, whatever has been done in it.
final class Reset {

    private final Opened opened;
    private final Remembered session;
    private final Map<TextInputControl, Integer> carets = new HashMap<>();
    private final List<String> inventory;

    private Reset(Opened opened) {
        this.opened = opened;
        session = Remembered.of(opened.session);
        in(TextInputControl.class).forEach(field -> carets.put(field, field.getCaretPosition()));
        inventory = Inventory.of(opened);
    }

    /// @param opened just opened
    static Reset of(Opened opened) {
        return new Reset(opened);
    }

    /// Returns whether it is again as it was, to the last line of its inventory. Mostly it is; what the toolkit keeps for
    /// itself can't be reset, such as how wide a choice once was.
    boolean run() {
        letGoOfMouse();
        closeWhatIsOpen();
        giveUpTyping();
        session.bringBack();
        opened.session.viewing().habits(Habits.USUAL);
        opened.window.refresh();
        // Now the tab that was seen first is there again, with what was left in its fields.
        giveUpTyping();
        opened.run(Command.NORMAL_SIZE);
        opened.root().getChildren().getFirst().requestFocus();
        in(Slider.class).forEach(slider -> slider.setValueChanging(false));
        session.bringBack();
        opened.window.refresh();
        opened.show();
        carets.forEach(TextInputControl::positionCaret);
        in(ScrollPane.class).forEach(pane -> {
            pane.setVvalue(0);
            pane.setHvalue(0);
        });
        return Inventory.of(opened).equals(inventory);
    }

    /// Closes all that has been opened over the window or beside it.
    void closeWhatIsOpen() {
        opened.run(Command.END_PRESENTATION);
        if (opened.root().getChildren().size() > 1) {
            opened.run(Command.HELP);
        }
        Window.getWindows().stream().filter(window -> window != opened.stage && !SharedWindow.is(window)).toList()
                .forEach(Window::hide);
    }

    private void letGoOfMouse() {
        in(Node.class).filter(Node::isPressed).toList().reversed()
                .forEach(node -> Events.mouse(node, MouseEvent.MOUSE_RELEASED, 0, 0, 1));
        Events.mouse(opened.root(), MouseEvent.MOUSE_RELEASED, 0, 0, 1);
        in(Node.class).filter(Node::isHover).toList().reversed()
                .forEach(node -> Events.mouse(node, MouseEvent.MOUSE_EXITED, 0, 0, 0));
    }

    private void giveUpTyping() {
        in(TextInputControl.class).toList().forEach(field -> Event.fireEvent(field,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    }

    private <N extends Node> Stream<N> in(Class<N> type) {
        return Opened.all(opened.root()).filter(type::isInstance).map(type::cast);
    }
}
