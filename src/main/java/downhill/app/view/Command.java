package downhill.app.view;

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
    UNDO,
    REDO,
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

    /// Where it applies.
    boolean onlyPresenting() {
        return this == BLANK || this == SHOW_RATE || this == HIDE_POINTER || this == END_PRESENTATION;
    }
}
