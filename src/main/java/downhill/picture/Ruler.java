package downhill.picture;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Measures text. One is made at the start and handed to whoever places labels; it remembers widths it has seen.
public final class Ruler {

    private final Map<Typeface, Advances> fonts = new EnumMap<>(Typeface.class);
    private final Map<Integer, Double> known = new ConcurrentHashMap<>();

    public Ruler() {
        for (Typeface face : Typeface.values()) {
            fonts.put(face, Advances.of(face));
        }
    }

    /// The width of a text whose letters are `size` high (an em), in the unit of `size`.
    public double width(RichText text, double size) {
        double width = 0;
        for (Span span : text.spans()) {
            width += width(span) * size * span.script().scale();
        }
        return width;
    }

    /// Whether every character of a text has a glyph in its typeface.
    public boolean covers(RichText text) {
        return text.spans().stream().allMatch(span ->
                span.text().codePoints().allMatch(fonts.get(span.face())::covers));
    }

    private double width(Span span) {
        int face = span.face().ordinal();
        double width = 0;
        for (int at = 0; at < span.text().length(); ) {
            int character = span.text().codePointAt(at);
            at += Character.charCount(character);
            width += known.computeIfAbsent(character * 8 + face, key -> fonts.get(span.face()).of(character));
        }
        return width;
    }
}
