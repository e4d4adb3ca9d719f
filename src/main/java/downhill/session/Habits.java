package downhill.session;

/// How a user works with the window, whatever is looked at.
///
/// @param letters whether single letters, digits and signs are keys of the window
/// @param sounds whether steps can be heard
public record Habits(boolean letters, boolean sounds) {

    /// As at the first launch.
    public static final Habits USUAL = new Habits(true, false);

    public Habits withLetters(boolean wanted) {
        return new Habits(wanted, sounds);
    }

    public Habits withSounds(boolean wanted) {
        return new Habits(letters, wanted);
    }
}
