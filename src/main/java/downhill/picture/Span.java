package downhill.picture;

/// A piece of text in one typeface and colour.
///
/// @param text the characters
/// @param face the typeface
/// @param role what its colour means
/// @param script on the line, raised or lowered
public record Span(String text, Typeface face, Role role, Script script) {

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
