package downhill.app.view;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A key with its modifiers.
///
/// @param code the key
/// @param shortcut with Ctrl (⌘ on a Mac)
/// @param shift with Shift
/// @param shown how it is written; empty for a second way that needs no line of its own
public record Key(KeyCode code, boolean shortcut, boolean shift, String shown) {

    private static final Map<KeyCode, String> NAMES = Map.ofEntries(Map.entry(KeyCode.SPACE, "Space"),
            Map.entry(KeyCode.RIGHT, "→"), Map.entry(KeyCode.LEFT, "←"), Map.entry(KeyCode.UP, "↑"),
            Map.entry(KeyCode.DOWN, "↓"), Map.entry(KeyCode.PAGE_DOWN, "PgDn"), Map.entry(KeyCode.PAGE_UP, "PgUp"),
            Map.entry(KeyCode.PLUS, "+"), Map.entry(KeyCode.MINUS, "−"), Map.entry(KeyCode.PERIOD, "."),
            Map.entry(KeyCode.ESCAPE, "Esc"), Map.entry(KeyCode.SLASH, "?"), Map.entry(KeyCode.COMMA, ","));

    static Key plain(KeyCode code) {
        return new Key(code, false, false, name(code));
    }

    static Key shifted(KeyCode code) {
        return new Key(code, false, true, code == KeyCode.SLASH ? name(code) : "Shift " + name(code));
    }

    /// With Ctrl.
    static Key control(KeyCode code) {
        return new Key(code, true, false, "Ctrl " + name(code));
    }

    static Key controlShift(KeyCode code) {
        return new Key(code, true, true, "Ctrl Shift " + name(code));
    }

    /// The same as a second way, without a line of its own.
    Key quiet() {
        return new Key(code, shortcut, shift, "");
    }

    private static String name(KeyCode code) {
        return NAMES.getOrDefault(code, code.getName());
    }

    boolean matches(KeyEvent event) {
        return event.getCode() == code && event.isShortcutDown() == shortcut && !event.isAltDown()
                && (event.isShiftDown() == shift || isSign());
    }

    /// Keys that some layouts reach only with Shift.
    private boolean isSign() {
        return code == KeyCode.PLUS || code == KeyCode.EQUALS || code == KeyCode.MINUS || code == KeyCode.SLASH;
    }

    /// Whether it types a letter, a digit or a sign: whoever dictates, or hits keys by accident, may do without those.
    public boolean isSingleCharacter() {
        return !shortcut && (code.isLetterKey() || code.isDigitKey() || isSign() || code == KeyCode.PERIOD
                || code == KeyCode.DECIMAL || code == KeyCode.ADD || code == KeyCode.SUBTRACT);
    }
}
