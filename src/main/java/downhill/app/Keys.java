package downhill.app;

import downhill.app.view.Command;
import downhill.app.view.KeyMap;
import downhill.app.view.Overlays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Makes commands of the keys that are pressed in a scene and that nothing in it has a use for.
final class Keys {

    private Keys() {
    }

    /// Those of the window. The question mark is also known by what it types: where its key is differs.
    ///
    /// @param letters whether single letters, digits and signs are keys at present
    static void inWindow(Scene scene, BooleanSupplier letters, Consumer<Command> commands) {
        in(scene, false, letters, commands);
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (letters.getAsBoolean() && event.getCharacter().equals("?") && !Overlays.isHelpIn(scene.getRoot())) {
                commands.accept(Command.HELP);
            }
        });
    }

    /// Those of the presentation, where a clicker's pages always turn, whatever has the focus.
    static void whilePresenting(Scene scene, BooleanSupplier letters, Consumer<Command> commands) {
        EventHandler<KeyEvent> keys = in(scene, true, letters, commands);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (KeyMap.isPage(event)) {
                keys.handle(event);
            }
        });
    }

    private static EventHandler<KeyEvent> in(Scene scene, boolean presenting, BooleanSupplier letters,
            Consumer<Command> commands) {
        // A scene gives a key to all its own filters, also to those after the one that took it.
        EventHandler<KeyEvent> keys = event -> KeyMap.command(event, presenting, letters.getAsBoolean())
                .filter(command -> !event.isConsumed()).ifPresent(command -> {
                    commands.accept(command);
                    event.consume();
                });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        FocusByMouse focus = FocusByMouse.in(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (focus.isLeftBehind(scene.getFocusOwner())) {
                keys.handle(event);
            }
        });
        // A slider goes to its ends when Home or End is let go, not when it is pressed.
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (focus.isLeftBehind(scene.getFocusOwner())
                    && KeyMap.command(event, presenting, letters.getAsBoolean()).isPresent()) {
                event.consume();
            }
        });
        return keys;
    }
}
