package downhill.app.view;

import downhill.picture.GroundView;
import downhill.scene.Access;
import downhill.scene.Tab;
import downhill.scene.WindowPart;
import downhill.scene.WindowParts;
import downhill.session.ClassPage;
import downhill.session.Drafting;
import downhill.session.State;
import java.util.Optional;

/// What of the commands can be done at a moment, and what is switched on.
public final class CommandState {

    private CommandState() {
    }

    /// Whether it would do anything.
    public static boolean isPossible(Command command, State state) {
        return switch (command) {
            case UNDO -> made(state).map(Drafting::canUndo).orElse(state.canUndo());
            case ADD_MOMENT -> state.tab() != Tab.LESSONS || state.lessons().walk().isPresent();
            case SAVE, SAVE_AS -> made(state).filter(there -> there.draft().pages().isEmpty()).isEmpty();
            case REDO -> made(state).map(Drafting::canRedo).orElse(state.canRedo());
            case CLEAR_CLASS, CLASS_ANSWERS, CLASS_LATEST, CLASS_NAMES -> state.lessons().classroom().isPresent();
            case EQUAL_SCALES -> hasMap(state) && isUsable(command, state);
            case SAVE_ANSWERS, COPY_ANSWERS -> state.lessons().answered().isPresent();
            default -> isUsable(command, state);
        };
    }

    private static boolean isUsable(Command command, State state) {
        return isThere(command, state.scene().parts())
                && !isIdle(command, state.tab(), state.lessons().walk().isPresent());
    }

    /// Whether it is for a part of the window that the list of lessons, or making one, has nothing of.
    ///
    /// @param isPage whether a page of a lesson is shown
    public static boolean isIdle(Command command, Tab tab, boolean isPage) {
        return tab == Tab.LESSONS && !isPage && part(command).isPresent();
    }

    /// Whether the ground of two weights is seen from above.
    private static boolean hasMap(State state) {
        return state.frame().weights() == 2 && state.view().ground().kind() != GroundView.Kind.SURFACE;
    }

    /// The lesson that is being made, where it is what the window shows.
    public static Optional<Drafting> made(State state) {
        return state.tab() == Tab.LESSONS && state.lessons().isMaking() ? state.lessons().drafting() : Optional.empty();
    }

    /// Whether what it is a key for is there to be used.
    public static boolean isThere(Command command, WindowParts parts) {
        return part(command).map(parts::of).filter(access -> !access.isUsable()).isEmpty();
    }

    /// Whether what it is a key for is there to be seen, but not to be used.
    public static boolean isLocked(Command command, WindowParts parts) {
        return part(command).map(parts::of).filter(access -> access == Access.LOCKED).isPresent();
    }

    /// Of what is on or off, which of the two; nothing of all else.
    public static Optional<Boolean> isOn(Command command, State state) {
        return switch (command) {
            case PLAY_OR_PAUSE -> Optional.of(state.motion().playing());
            case PREDICT -> Optional.of(state.guessing().on());
            case CALM -> Optional.of(state.motion().calm());
            case LETTERS -> Optional.of(state.habits().letters());
            case SOUNDS -> Optional.of(state.habits().sounds());
            case AHEAD -> Optional.of(state.view().ahead());
            case EQUAL_SCALES -> Optional.of(state.view().ground().equal());
            case CLASS_ANSWERS -> Optional.of(state.lessons().classroom().filter(ClassPage::shown).isPresent());
            case CLASS_LATEST -> Optional.of(state.lessons().classroom()
                    .filter(there -> there.sheets().latest()).isPresent());
            case CLASS_NAMES -> Optional.of(state.lessons().classroom()
                    .filter(there -> there.sheets().named()).isPresent());
            case IDEA -> Optional.of(state.lessons().walk().isPresent());
            default -> Optional.empty();
        };
    }

    /// The part of the window that it is a key for: where that is hidden or locked, so is its key.
    private static Optional<WindowPart> part(Command command) {
        return switch (command) {
            case PLAY_OR_PAUSE, STEP, STEP_BACK, PHASE, PHASE_BACK, FIRST, LAST -> Optional.of(WindowPart.TRANSPORT);
            case FIT, ZOOM_IN, ZOOM_OUT, PAN_LEFT, PAN_RIGHT, PAN_UP, PAN_DOWN, IDEA_OR_EXACT, AHEAD, EQUAL_SCALES ->
                    Optional.of(WindowPart.FIGURES);
            case LINEAR_OR_LOGARITHMIC, CHART_OR_LEDGER -> Optional.of(WindowPart.LOSSES);
            case PREDICT -> Optional.of(WindowPart.STEP);
            case FORK -> Optional.of(WindowPart.RUNS);
            case SHOW_RATE -> Optional.of(WindowPart.RATE);
            case UNDO, REDO, RESET, OPEN, SAVE, SAVE_AS, COPY_CODE,
                    SAVE_ANSWERS, COPY_ANSWERS, TAKE_ANSWERS,
                    CLEAR_CLASS, CLASS_ANSWERS, CLASS_LATEST, CLASS_NAMES, ADD_MOMENT, MAKE_LESSON, OPEN_LESSON,
                    COPY_PICTURE,
                    COPY_NUMBERS, EXPLORE, COMPARE, LESSONS, PAGE, PAGE_BACK,
                    LARGER, SMALLER, NORMAL_SIZE, NEXT_THEME, LANGUAGE, CALM, LETTERS, SOUNDS, PRESENT,
                    IDEA, PALETTE, GUIDE, HELP, BLANK, PEN, CLEAR_PEN, HIDE_POINTER, END_PRESENTATION -> Optional.empty();
        };
    }
}
