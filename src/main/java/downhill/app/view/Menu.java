package downhill.app.view;

/// Where a command is found by mouse, beside a button of its own and the palette.
public enum Menu {
    /// In no menu.
    NONE,
    /// In the menu of files.
    FILE,
    /// In the menu of all that is seldom needed.
    MORE
}
