package downhill.app.view;

import downhill.scene.Tab;

/// What can be done with a key: the one list that keys, menus and the help dialog are made from.
public enum Command {
    PLAY_OR_PAUSE,
    STEP,
    STEP_BACK,
    PHASE,
    PHASE_BACK,
    FIRST,
    LAST,
    FIT,
    IDEA_OR_EXACT,
    LINEAR_OR_LOGARITHMIC,
    EXPLORE,
    COMPARE,
    FORK,
    CHART_OR_LEDGER,
    PREDICT,
    AHEAD,
    UNDO,
    REDO,
    COPY_PICTURE,
    COPY_NUMBERS,
    LARGER,
    SMALLER,
    NORMAL_SIZE,
    PRESENT,
    IDEA,
    HELP,
    BLANK,
    SHOW_RATE,
    HIDE_POINTER,
    END_PRESENTATION;

    /// Whether an audience sees what it does; what only the window shows is left alone while presenting.
    ///
    /// @param tab what is presented
    public boolean isSeenPresenting(Tab tab) {
        return switch (this) {
            case LINEAR_OR_LOGARITHMIC, CHART_OR_LEDGER -> tab == Tab.COMPARE;
            case IDEA_OR_EXACT, PREDICT, PHASE, PHASE_BACK -> tab == Tab.EXPLORE;
            case HELP, PRESENT -> false;
            default -> true;
        };
    }

    /// Where it applies.
    boolean onlyPresenting() {
        return this == BLANK || this == SHOW_RATE || this == HIDE_POINTER || this == END_PRESENTATION;
    }
}
