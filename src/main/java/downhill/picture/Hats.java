package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// Where the pieces of a line of text begin, with each hat (m̂) over the middle of its letter.
///
/// A hat follows its letter and is drawn back over it: by how much, the typeface knows for letters of one width only, and
/// every toolkit has its own way for the others; so that all pictures look the same, hats are pieces of their own here.
public final class Hats {

    private static final char HAT = '\u0302';
    /// The circumflex that stands alone: of the same outline, but further to the right by so many ems.
    private static final String ALONE = "\u02C6";
    private static final double ITALIC_ALONE = 0.357;
    private static final double UPRIGHT_ALONE = 0.401;
    /// How far left of where it is drawn the middle of a hat is, in ems: from the outlines of STIX Two Text.
    private static final double ITALIC_BACK = 0.128;
    private static final double UPRIGHT_BACK = 0.230;
    /// How far right of the middle of a slanted letter its hat belongs, in ems.
    private static final double SLANT = 0.07;

    private Hats() {
    }

    /// A piece of text with its place on the line.
    ///
    /// @param span the piece; a hat is one alone
    /// @param x how far right of the line's beginning it is drawn
    /// @param isHat whether it is one
    public record Placed(Span span, double x, boolean isHat) {

        /// The same, where a toolkit puts a dotted circle below a mark that is drawn without its letter.
        ///
        /// @param size the text's em
        public Placed alone(double size) {
            if (!isHat) {
                return this;
            }
            double further = (span.face().italic() ? ITALIC_ALONE : UPRIGHT_ALONE) * size * span.script().scale();
            return new Placed(new Span(ALONE, span.face(), span.role(), span.script()), x - further, true);
        }
    }

    /// All pieces of a text, in order.
    ///
    /// @param size the text's em
    public static List<Placed> placed(RichText text, double size, Ruler ruler) {
        List<Placed> placed = new ArrayList<>();
        double at = 0;
        for (Span span : text.spans()) {
            if (span.text().indexOf(HAT) < 0) {
                placed.add(new Placed(span, at, false));
                at += width(span, size, ruler);
            } else {
                at = addWithHats(span, at, size, ruler, placed);
            }
        }
        return placed;
    }

    private static double addWithHats(Span span, double begin, double size, Ruler ruler, List<Placed> placed) {
        double at = begin;
        double em = size * span.script().scale();
        double back = span.face().italic() ? ITALIC_BACK + SLANT : UPRIGHT_BACK;
        double letter = 0;
        String text = span.text();
        for (int from = 0; from < text.length(); ) {
            boolean isHat = text.charAt(from) == HAT;
            int hat = text.indexOf(HAT, from);
            int to = isHat ? from + 1 : hat < 0 ? text.length() : hat;
            Span part = part(span, from, to);
            placed.add(new Placed(part, isHat ? at - letter / 2 + back * em : at, isHat));
            if (!isHat) {
                at += width(part, size, ruler);
                letter = width(part(span, to - 1, to), size, ruler);
            }
            from = to;
        }
        return at;
    }

    private static Span part(Span span, int from, int to) {
        return new Span(span.text().substring(from, to), span.face(), span.role(), span.script());
    }

    private static double width(Span span, double size, Ruler ruler) {
        return ruler.width(new RichText(List.of(span)), size);
    }
}
