package downhill.formula;

/// What a [Printer] writes with: one ink makes a line of text, another the pieces of a typeset formula.
///
/// A simplified second derivative can be longer than anyone reads. An ink that has run dry ends with … and takes no
/// more.
abstract class Ink {

    static final int LONGEST = 4_000;

    private int used;
    private boolean dry;

    /// Whether anything more would be lost.
    final boolean isDry() {
        return dry;
    }

    /// Digits, signs, spaces and words.
    final void upright(String text) {
        if (dry) {
            return;
        }
        used += text.length();
        dry = used > LONGEST;
        writeUpright(dry ? "…" : text);
    }

    /// A variable.
    final void variable(String name) {
        if (!dry) {
            used += name.length();
            writeVariable(name);
        }
    }

    abstract void writeUpright(String text);

    abstract void writeVariable(String name);

    /// An exponent that is a whole number.
    abstract void raised(String digits);

    /// Any other exponent.
    ///
    /// @param single whether it is one number or name, which needs no parentheses on a line
    abstract void raised(boolean single, Runnable exponent);
}
