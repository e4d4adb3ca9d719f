package downhill.formula;

/// A run of a typeset formula: its text, and how it is set.
public record Piece(String text, Style style, Script script) {

    /// Variables are italic; digits, signs and function names upright.
    public enum Style {
        ITALIC,
        UPRIGHT
    }

    /// On the line, raised as an exponent, or lowered as an index.
    public enum Script {
        NORMAL,
        SUPER,
        SUB
    }
}
