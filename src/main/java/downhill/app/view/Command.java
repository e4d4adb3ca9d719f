package downhill.app.view;

import static downhill.app.view.Key.control;
import static downhill.app.view.Key.controlShift;
import static downhill.app.view.Key.plain;
import static downhill.app.view.Key.shifted;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;

/// What can be done by name: the one list that keys, menus, the palette, the help and the tests are made from.
///
/// What each does is in `Commands`, when it can be done in [CommandState], and its name is the message `command.NAME`.
public enum Command {
    PLAY_OR_PAUSE(CommandGroup.TIME, Menu.NONE, plain(KeyCode.SPACE)),
    STEP(CommandGroup.TIME, Menu.NONE, plain(KeyCode.RIGHT)),
    STEP_BACK(CommandGroup.TIME, Menu.NONE, plain(KeyCode.LEFT)),
    PHASE(CommandGroup.TIME, Menu.NONE, shifted(KeyCode.RIGHT)),
    PHASE_BACK(CommandGroup.TIME, Menu.NONE, shifted(KeyCode.LEFT)),
    PAGE(CommandGroup.TIME, Menu.NONE, plain(KeyCode.PAGE_DOWN)),
    PAGE_BACK(CommandGroup.TIME, Menu.NONE, plain(KeyCode.PAGE_UP)),
    FIRST(CommandGroup.TIME, Menu.NONE, plain(KeyCode.HOME)),
    LAST(CommandGroup.TIME, Menu.NONE, plain(KeyCode.END)),
    PREDICT(CommandGroup.TIME, Menu.NONE, plain(KeyCode.P)),
    UNDO(CommandGroup.RUNS, Menu.NONE, control(KeyCode.Z)),
    REDO(CommandGroup.RUNS, Menu.NONE, controlShift(KeyCode.Z), control(KeyCode.Y)),
    FORK(CommandGroup.RUNS, Menu.NONE, plain(KeyCode.F)),
    RESET(CommandGroup.RUNS, Menu.NONE),
    OPEN(CommandGroup.FILES, Menu.FILE, control(KeyCode.O)),
    SAVE(CommandGroup.FILES, Menu.FILE, control(KeyCode.S)),
    SAVE_AS(CommandGroup.FILES, Menu.FILE, controlShift(KeyCode.S)),
    COPY_CODE(CommandGroup.FILES, Menu.FILE, controlShift(KeyCode.M)),
    SAVE_ANSWERS(CommandGroup.FILES, Menu.FILE),
    COPY_ANSWERS(CommandGroup.FILES, Menu.FILE),
    TAKE_ANSWERS(CommandGroup.FILES, Menu.FILE),
    CLEAR_CLASS(CommandGroup.FILES, Menu.FILE),
    ADD_MOMENT(CommandGroup.FILES, Menu.MORE, control(KeyCode.M)),
    MAKE_LESSON(CommandGroup.FILES, Menu.MORE),
    OPEN_LESSON(CommandGroup.FILES, Menu.MORE),
    COPY_PICTURE(CommandGroup.FILES, Menu.NONE, controlShift(KeyCode.C)),
    COPY_NUMBERS(CommandGroup.FILES, Menu.NONE, controlShift(KeyCode.D)),
    FIT(CommandGroup.VIEW, Menu.NONE, plain(KeyCode.DIGIT0)),
    ZOOM_IN(CommandGroup.VIEW, Menu.NONE, plain(KeyCode.PLUS), plain(KeyCode.EQUALS).quiet(), plain(KeyCode.ADD).quiet()),
    ZOOM_OUT(CommandGroup.VIEW, Menu.NONE, plain(KeyCode.MINUS), plain(KeyCode.SUBTRACT).quiet()),
    PAN_LEFT(CommandGroup.VIEW, Menu.NONE, control(KeyCode.LEFT)),
    PAN_RIGHT(CommandGroup.VIEW, Menu.NONE, control(KeyCode.RIGHT)),
    PAN_UP(CommandGroup.VIEW, Menu.NONE, control(KeyCode.UP)),
    PAN_DOWN(CommandGroup.VIEW, Menu.NONE, control(KeyCode.DOWN)),
    IDEA_OR_EXACT(CommandGroup.VIEW, Menu.NONE, plain(KeyCode.E)),
    LINEAR_OR_LOGARITHMIC(CommandGroup.VIEW, Menu.NONE, plain(KeyCode.G)),
    EQUAL_SCALES(CommandGroup.VIEW, Menu.NONE, plain(KeyCode.Q)),
    CHART_OR_LEDGER(CommandGroup.VIEW, Menu.NONE, plain(KeyCode.T)),
    CLASS_ANSWERS(CommandGroup.VIEW, Menu.NONE, plain(KeyCode.A)),
    CLASS_LATEST(CommandGroup.VIEW, Menu.NONE),
    CLASS_NAMES(CommandGroup.VIEW, Menu.NONE),
    EXPLORE(CommandGroup.VIEW, Menu.NONE, control(KeyCode.DIGIT1)),
    COMPARE(CommandGroup.VIEW, Menu.NONE, control(KeyCode.DIGIT2)),
    LESSONS(CommandGroup.VIEW, Menu.NONE, control(KeyCode.DIGIT3)),
    LARGER(CommandGroup.WINDOW, Menu.MORE, control(KeyCode.PLUS), control(KeyCode.EQUALS).quiet(),
            control(KeyCode.ADD).quiet()),
    SMALLER(CommandGroup.WINDOW, Menu.MORE, control(KeyCode.MINUS), control(KeyCode.SUBTRACT).quiet()),
    NORMAL_SIZE(CommandGroup.WINDOW, Menu.NONE, control(KeyCode.DIGIT0), control(KeyCode.NUMPAD0).quiet()),
    NEXT_THEME(CommandGroup.WINDOW, Menu.NONE, controlShift(KeyCode.L)),
    CALM(CommandGroup.WINDOW, Menu.MORE),
    LETTERS(CommandGroup.WINDOW, Menu.MORE),
    SOUNDS(CommandGroup.WINDOW, Menu.MORE),
    AHEAD(CommandGroup.VIEW, Menu.MORE, plain(KeyCode.D)),
    LANGUAGE(CommandGroup.WINDOW, Menu.NONE, controlShift(KeyCode.K)),
    PRESENT(CommandGroup.WINDOW, Menu.NONE, plain(KeyCode.F5), shifted(KeyCode.F5).quiet()),
    IDEA(CommandGroup.WINDOW, Menu.MORE, plain(KeyCode.I)),
    PALETTE(CommandGroup.WINDOW, Menu.MORE, control(KeyCode.K)),
    GUIDE(CommandGroup.WINDOW, Menu.MORE),
    HELP(CommandGroup.WINDOW, Menu.MORE, shifted(KeyCode.SLASH), plain(KeyCode.F1)),
    BLANK(CommandGroup.PRESENTING, Menu.NONE, plain(KeyCode.PERIOD), plain(KeyCode.DECIMAL).quiet(), plain(KeyCode.B)),
    SHOW_RATE(CommandGroup.PRESENTING, Menu.NONE, plain(KeyCode.L)),
    PEN(CommandGroup.PRESENTING, Menu.NONE, plain(KeyCode.W), control(KeyCode.P)),
    CLEAR_PEN(CommandGroup.PRESENTING, Menu.NONE, plain(KeyCode.C)),
    HIDE_POINTER(CommandGroup.PRESENTING, Menu.NONE, plain(KeyCode.H)),
    END_PRESENTATION(CommandGroup.PRESENTING, Menu.NONE, plain(KeyCode.ESCAPE));

    private final CommandGroup group;
    private final Menu menu;
    private final List<Key> keys;

    Command(CommandGroup group, Menu menu, Key... keys) {
        this.group = group;
        this.menu = menu;
        this.keys = List.of(keys);
    }

    public CommandGroup group() {
        return group;
    }

    public Menu menu() {
        return menu;
    }

    public List<Key> keys() {
        return keys;
    }

    /// The message that is its name.
    public String key() {
        return "command." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How its keys are written; empty without any.
    ///
    /// @param or what stands between two of them
    public String shortcuts(String or) {
        return keys.stream().map(Key::shown).filter(shown -> !shown.isEmpty()).collect(Collectors.joining(or));
    }

    /// Whether an audience sees what it does; what only the window shows is left alone while presenting.
    ///
    /// @param race whether several runs are presented
    public boolean isSeenPresenting(boolean race) {
        return switch (this) {
            case LINEAR_OR_LOGARITHMIC, CHART_OR_LEDGER -> race;
            case IDEA_OR_EXACT, PREDICT, PHASE, PHASE_BACK -> !race;
            case HELP, GUIDE, PALETTE, PRESENT, OPEN, SAVE, SAVE_AS, OPEN_LESSON, SAVE_ANSWERS, COPY_ANSWERS, TAKE_ANSWERS,
                    CLASS_NAMES -> false;
            default -> true;
        };
    }

    /// Where it applies.
    public boolean onlyPresenting() {
        return group == CommandGroup.PRESENTING;
    }
}
