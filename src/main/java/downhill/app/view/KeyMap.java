package downhill.app.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The one key map: which key does what. The help dialog is made from it.
public final class KeyMap {

    /// A key with its modifiers.
    ///
    /// @param code the key
    /// @param shortcut with Ctrl (⌘ on a Mac)
    /// @param shift with Shift
    /// @param command what it does
    /// @param shown how it is written; empty for a second way that needs no line of its own
    public record Binding(KeyCode code, boolean shortcut, boolean shift, Command command, String shown) {

        boolean matches(KeyEvent event) {
            return event.getCode() == code && event.isShortcutDown() == shortcut && !event.isAltDown()
                    && (event.isShiftDown() == shift || isSign());
        }

        /// Keys that some layouts reach only with Shift.
        private boolean isSign() {
            return code == KeyCode.PLUS || code == KeyCode.EQUALS || code == KeyCode.MINUS || code == KeyCode.SLASH;
        }
    }

    private static final List<Binding> BINDINGS = List.of(
            plain(KeyCode.SPACE, Command.PLAY_OR_PAUSE, "Space"),
            plain(KeyCode.RIGHT, Command.STEP, "→"),
            plain(KeyCode.LEFT, Command.STEP_BACK, "←"),
            shifted(KeyCode.RIGHT, Command.PHASE, "Shift →"),
            plain(KeyCode.PAGE_DOWN, Command.PHASE, "PgDn"),
            shifted(KeyCode.LEFT, Command.PHASE_BACK, "Shift ←"),
            plain(KeyCode.PAGE_UP, Command.PHASE_BACK, "PgUp"),
            plain(KeyCode.HOME, Command.FIRST, "Home"),
            plain(KeyCode.END, Command.LAST, "End"),
            plain(KeyCode.DIGIT0, Command.FIT, "0"),
            plain(KeyCode.E, Command.IDEA_OR_EXACT, "E"),
            plain(KeyCode.G, Command.LINEAR_OR_LOGARITHMIC, "G"),
            control(KeyCode.DIGIT1, false, Command.EXPLORE, "Ctrl 1"),
            control(KeyCode.DIGIT2, false, Command.COMPARE, "Ctrl 2"),
            plain(KeyCode.F, Command.FORK, "F"),
            plain(KeyCode.P, Command.PREDICT, "P"),
            plain(KeyCode.D, Command.AHEAD, "D"),
            plain(KeyCode.T, Command.CHART_OR_LEDGER, "T"),
            control(KeyCode.Z, false, Command.UNDO, "Ctrl Z"),
            control(KeyCode.Z, true, Command.REDO, "Ctrl Shift Z"),
            control(KeyCode.Y, false, Command.REDO, "Ctrl Y"),
            control(KeyCode.C, true, Command.COPY_PICTURE, "Ctrl Shift C"),
            control(KeyCode.D, true, Command.COPY_NUMBERS, "Ctrl Shift D"),
            control(KeyCode.PLUS, false, Command.LARGER, "Ctrl +"),
            control(KeyCode.EQUALS, false, Command.LARGER, ""),
            control(KeyCode.ADD, false, Command.LARGER, ""),
            control(KeyCode.MINUS, false, Command.SMALLER, "Ctrl −"),
            control(KeyCode.SUBTRACT, false, Command.SMALLER, ""),
            control(KeyCode.DIGIT0, false, Command.NORMAL_SIZE, "Ctrl 0"),
            control(KeyCode.NUMPAD0, false, Command.NORMAL_SIZE, ""),
            plain(KeyCode.F5, Command.PRESENT, "F5"),
            shifted(KeyCode.F5, Command.PRESENT, ""),
            plain(KeyCode.I, Command.IDEA, "I"),
            plain(KeyCode.F1, Command.HELP, "?"),
            shifted(KeyCode.SLASH, Command.HELP, ""),
            plain(KeyCode.PERIOD, Command.BLANK, "."),
            plain(KeyCode.DECIMAL, Command.BLANK, ""),
            plain(KeyCode.B, Command.BLANK, "B"),
            plain(KeyCode.L, Command.SHOW_RATE, "L"),
            plain(KeyCode.H, Command.HIDE_POINTER, "H"),
            plain(KeyCode.ESCAPE, Command.END_PRESENTATION, "Esc"));

    private KeyMap() {
    }

    public static List<Binding> bindings() {
        return BINDINGS;
    }

    /// What a key does, if anything.
    public static Optional<Command> command(KeyEvent event, boolean presenting) {
        return BINDINGS.stream().filter(binding -> binding.matches(event)).map(Binding::command)
                .filter(command -> presenting || !command.onlyPresenting()).findFirst();
    }

    /// A clicker's own keys, which mean the same wherever the focus is.
    public static boolean isPage(KeyEvent event) {
        return event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
    }

    private static Binding plain(KeyCode code, Command command, String shown) {
        return new Binding(code, false, false, command, shown);
    }

    private static Binding shifted(KeyCode code, Command command, String shown) {
        return new Binding(code, false, true, command, shown);
    }

    private static Binding control(KeyCode code, boolean shift, Command command, String shown) {
        return new Binding(code, true, shift, command, shown);
    }
}
