package downhill.text;

import java.util.regex.Pattern;

/// What somebody else has written, made short enough to be quoted in a sentence.
public final class Quote {

    private static final String CUT = "…";
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private Quote() {
    }

    /// The beginning of a text, with a mark where there is more of it. No character is cut in two.
    ///
    /// @param most how many characters it has at most, the mark among them; one at least
    public static String of(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + CUT;
    }

    /// The same in one line: whatever would begin another is a space.
    ///
    /// @param most how many characters it has at most
    public static String line(String text, int most) {
        return of(BREAKS.matcher(text).replaceAll(" ").strip(), most);
    }
}
