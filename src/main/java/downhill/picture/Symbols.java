package downhill.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How the symbols of the mathematics are written: which is which colour, letters italic, digits upright.
public final class Symbols {

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("δw", Role.NUDGE), Map.entry("δb", Role.NUDGE),
            Map.entry("δL/δw", Role.SLOPE), Map.entry("δL/δb", Role.SLOPE),
            Map.entry("|δL/δw|", Role.SLOPE), Map.entry("|δL/δb|", Role.SLOPE),
            Map.entry("g", Role.SLOPE),
            Map.entry("Δw", Role.STEP), Map.entry("Δb", Role.STEP),
            Map.entry("a", Role.STEP));

    /// Signs that STIX Two Text has no glyphs for; Pretendard has.
    private static final String FROM_WORDS = "←→↑↓≈√∞≤≥≠";

    private Symbols() {
    }

    /// The typeface that has a character: the wanted one, or that of the words.
    static Typeface face(char character, Typeface wanted) {
        boolean math = wanted == Typeface.MATH || wanted == Typeface.MATH_ITALIC;
        return math && FROM_WORDS.indexOf(character) >= 0 ? Typeface.WORDS : wanted;
    }

    /// The colour of a symbol; that of the text for one without its own.
    public static Role role(String symbol) {
        return ROLES.getOrDefault(symbol, Role.TEXT);
    }

    /// A symbol or short run of them: letters italic, digits and signs upright, subscripts (₀…₉) lowered.
    public static RichText text(String symbol) {
        return text(symbol, role(symbol));
    }

    static RichText text(String symbol, Role role) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        while (from < symbol.length()) {
            int to = from + 1;
            Kind kind = Kind.of(symbol.charAt(from));
            while (to < symbol.length() && Kind.of(symbol.charAt(to)) == kind) {
                to++;
            }
            spans.addAll(kind.text(symbol.substring(from, to), role).spans());
            from = to;
        }
        return new RichText(spans);
    }

    private enum Kind {
        LETTER, SUBSCRIPT, OTHER;

        static Kind of(char character) {
            if (character >= '₀' && character <= '₉') {
                return SUBSCRIPT;
            }
            boolean hat = character == '\u0302';
            return Character.isLetter(character) || hat ? LETTER : OTHER;
        }

        RichText text(String text, Role role) {
            return switch (this) {
                case LETTER -> RichText.of(text, Typeface.MATH_ITALIC, role);
                case OTHER -> RichText.of(text, Typeface.MATH, role);
                case SUBSCRIPT -> RichText.of(digits(text), Typeface.MATH, role, Span.Script.LOWERED);
            };
        }

        private static String digits(String subscripts) {
            StringBuilder digits = new StringBuilder();
            subscripts.chars().forEach(c -> digits.append((char) ('0' + c - '₀')));
            return digits.toString();
        }
    }
}
