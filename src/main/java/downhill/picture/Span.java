package downhill.picture;

/// A piece of text in one typeface and colour.
///
/// @param text the characters
/// @param face the typeface
/// @param role what its colour means
/// @param script on the line, raised or lowered
public record Span(String text, Typeface face, Role role, Script script) {

    /// Whether it is no word but the mark of a run, which has its colour in figures and tables, too.
    public boolean isMark() {
        return Mark.isSign(this);
    }

    /// The characters alone: raised or lowered ones as Unicode has them, or after ^ and _ where it has not.
    String plain() {
        return switch (script) {
            case LINE -> text;
            case RAISED -> translated("0123456789−t", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻ᵗ", "^");
            case LOWERED -> translated("0123456789", "₀₁₂₃₄₅₆₇₈₉", "_");
        };
    }

    private String translated(String from, String to, String mark) {
        StringBuilder plain = new StringBuilder();
        for (char character : text.toCharArray()) {
            int at = from.indexOf(character);
            if (at < 0) {
                return mark + text;
            }
            plain.append(to.charAt(at));
        }
        return plain.toString();
    }

    /// Where a piece stands on its line.
    public enum Script {
        LINE(1, 0),
        RAISED(0.7, 0.36),
        LOWERED(0.7, -0.16);

        private final double scale;
        private final double rise;

        Script(double scale, double rise) {
            this.scale = scale;
            this.rise = rise;
        }

        /// Its size as a part of the line's.
        public double scale() {
            return scale;
        }

        /// How far its baseline is above the line's, in the line's ems.
        public double rise() {
            return rise;
        }
    }
}
