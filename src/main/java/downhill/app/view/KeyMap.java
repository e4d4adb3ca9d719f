package downhill.app.view;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Which key does what, by the one list of commands.
public final class KeyMap {

    private KeyMap() {
    }

    /// What a key does, if anything.
    ///
    /// @param letters whether single letters, digits and signs are keys
    public static Optional<Command> command(KeyEvent event, boolean presenting, boolean letters) {
        return Stream.of(Command.values()).filter(command -> presenting || !command.onlyPresenting())
                .filter(command -> command.keys().stream()
                        .anyMatch(key -> key.matches(event) && (letters || !key.isSingleCharacter()))).findFirst();
    }

    /// A clicker's own keys, which mean the same wherever the focus is.
    public static boolean isPage(KeyEvent event) {
        return event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
    }
}
