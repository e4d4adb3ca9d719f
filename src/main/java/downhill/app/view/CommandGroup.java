package downhill.app.view;

import java.util.Locale;

/// What commands are about: a heading of the help.
public enum CommandGroup {
    /// Going through the steps.
    TIME,
    /// The runs themselves: what can be undone.
    RUNS,
    /// What is kept, and what is given to others.
    FILES,
    /// How things are looked at.
    VIEW,
    /// The window and the program.
    WINDOW,
    /// What an audience sees.
    PRESENTING;

    /// Its message.
    public String key() {
        return "commands." + name().toLowerCase(Locale.ROOT);
    }
}
