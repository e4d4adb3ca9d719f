package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// Breaks rich text into lines at its spaces.
public final class Wrap {

    private Wrap() {
    }

    /// The lines of a text that are no wider than a width; a single word may be.
    public static List<RichText> lines(RichText text, Ruler ruler, double size, double width) {
        List<RichText> lines = new ArrayList<>();
        RichText line = RichText.empty();
        for (RichText word : words(text)) {
            RichText longer = line.plus(word);
            if (!line.spans().isEmpty() && ruler.width(trimmed(longer), size) > width) {
                lines.add(trimmed(line));
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.spans().isEmpty()) {
            lines.add(trimmed(line));
        }
        return lines;
    }

    /// Pieces that must stay together, each with the space that follows it.
    private static List<RichText> words(RichText text) {
        List<RichText> words = new ArrayList<>();
        RichText word = RichText.empty();
        for (Span span : text.spans()) {
            int from = 0;
            for (int at = 0; at < span.text().length(); at++) {
                if (span.text().charAt(at) == ' ') {
                    words.add(word.plus(part(span, from, at + 1)));
                    word = RichText.empty();
                    from = at + 1;
                }
            }
            if (from < span.text().length()) {
                word = word.plus(part(span, from, span.text().length()));
            }
        }
        if (!word.spans().isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private static RichText part(Span span, int from, int to) {
        return new RichText(List.of(new Span(span.text().substring(from, to), span.face(), span.role(),
                span.script())));
    }

    private static RichText trimmed(RichText line) {
        Span last = line.spans().getLast();
        List<Span> spans = new ArrayList<>(line.spans().subList(0, line.spans().size() - 1));
        spans.add(new Span(last.text().stripTrailing(), last.face(), last.role(), last.script()));
        return new RichText(spans);
    }
}
