package downhill.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Breaks rich text into lines at its spaces, but for those beside the signs of mathematics: w = 2 stays on one line.
public final class Wrap {

    private static final String SIGNS = "=≈<>≤≥·+−/";
    /// The part of a line that may be left empty to keep an equation together.
    private static final double TOGETHER = 0.65;

    private Wrap() {
    }

    /// The lines of a text that are no wider than a width; a single word may be.
    public static List<RichText> lines(RichText text, Ruler ruler, double size, double width) {
        List<RichText> lines = new ArrayList<>();
        RichText line = RichText.empty();
        for (RichText word : joined(words(text), part -> ruler.width(trimmed(part), size) <= TOGETHER * width)) {
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

    /// The words with those in one that an equation is made of, as long as they are short enough.
    private static List<RichText> joined(List<RichText> words, Predicate<RichText> isShort) {
        List<RichText> joined = new ArrayList<>();
        boolean opens = false;
        for (RichText word : words) {
            String plain = word.plain().strip();
            boolean isSign = plain.length() == 1 && SIGNS.contains(plain);
            if (!joined.isEmpty() && (isSign || opens) && isShort.test(joined.getLast().plus(word))) {
                joined.add(joined.removeLast().plus(word));
            } else {
                joined.add(word);
            }
            opens = isSign;
        }
        return joined;
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
