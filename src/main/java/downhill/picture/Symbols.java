package downhill.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How the symbols of the mathematics are written: which is which colour, letters italic, digits upright.
public final class Symbols {

    private static final Map<String, Role> ROLES = Map.of(
            "δw", Role.NUDGE,
            "δL/δw", Role.SLOPE,
            "|δL/δw|", Role.SLOPE,
            "g", Role.SLOPE,
            "Δw", Role.STEP,
            "a", Role.STEP);

    private Symbols() {
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
            spans.add(kind.span(symbol.substring(from, to), role));
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

        Span span(String text, Role role) {
            return switch (this) {
                case LETTER -> new Span(text, Typeface.MATH_ITALIC, role, Span.Script.LINE);
                case OTHER -> new Span(text, Typeface.MATH, role, Span.Script.LINE);
                case SUBSCRIPT -> new Span(digits(text), Typeface.MATH, role, Span.Script.LOWERED);
            };
        }

        private static String digits(String subscripts) {
            StringBuilder digits = new StringBuilder();
            subscripts.chars().forEach(c -> digits.append((char) ('0' + c - '₀')));
            return digits.toString();
        }
    }
}
