package downhill.app;

import downhill.app.view.Command;
import downhill.app.view.KeyMap;
import downhill.app.view.Overlays;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;

/// Makes commands of the keys that are pressed in a scene and that nothing in it has a use for.
final class Keys {

    private Keys() {
    }

    /// Those of the window. The question mark is also known by what it types: where its key is differs.
    static void inWindow(Scene scene, Consumer<Command> commands) {
        in(scene, false, commands);
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !Overlays.isHelpIn(scene.getRoot())) {
                commands.accept(Command.HELP);
            }
        });
    }

    /// Those of the presentation, where a clicker's pages always turn, whatever has the focus.
    static void whilePresenting(Scene scene, Consumer<Command> commands) {
        EventHandler<KeyEvent> keys = in(scene, true, commands);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (KeyMap.isPage(event)) {
                keys.handle(event);
            }
        });
    }

    private static EventHandler<KeyEvent> in(Scene scene, boolean presenting, Consumer<Command> commands) {
        EventHandler<KeyEvent> keys = event -> KeyMap.command(event, presenting).ifPresent(command -> {
            commands.accept(command);
            event.consume();
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isLeftBehind(scene.getFocusOwner())) {
                keys.handle(event);
            }
        });
        return keys;
    }

    /// Whether the focus is on a button only because that was clicked. Then its keys are the window's: whoever clicks goes on
    /// with → and Space. Who came there by Tab, and sees it, presses it with Space.
    private static boolean isLeftBehind(Node focused) {
        return focused instanceof ButtonBase button && !button.isFocusVisible()
                && !(button instanceof MenuButton menu && menu.isShowing()) && !Overlays.isInOne(button);
    }
}
