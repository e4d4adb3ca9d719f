package downhill.export.text;

import downhill.picture.RichText;
import downhill.picture.Span;
import downhill.picture.Typeface;
import java.util.ArrayList;
import java.util.List;

/// A stretch of a text that is all words or all mathematics, without the spaces around it.
///
/// @param isMath whether it is mathematics
/// @param lead the spaces before it
/// @param inner what stands there
/// @param trail the spaces after it
record Passage(boolean isMath, String lead, RichText inner, String trail) {

    /// A text in its passages.
    static List<Passage> of(RichText text) {
        List<Passage> passages = new ArrayList<>();
        List<Span> spans = text.spans();
        int from = 0;
        while (from < spans.size()) {
            boolean math = isMath(spans.get(from));
            int to = from + 1;
            while (to < spans.size() && (isMath(spans.get(to)) == math)) {
                to++;
            }
            passages.add(trimmed(math, spans.subList(from, to)));
            from = to;
        }
        return passages;
    }

    private static boolean isMath(Span span) {
        return span.face() == Typeface.MATH || span.face() == Typeface.MATH_ITALIC;
    }

    private static Passage trimmed(boolean math, List<Span> spans) {
        String first = spans.getFirst().text();
        String lead = first.substring(0, first.length() - first.stripLeading().length());
        List<Span> inner = new ArrayList<>(spans);
        inner.set(0, with(spans.getFirst(), first.stripLeading()));
        String last = inner.getLast().text();
        String trail = last.substring(last.stripTrailing().length());
        inner.set(inner.size() - 1, with(inner.getLast(), last.stripTrailing()));
        RichText whole = new RichText(inner);
        return new Passage(math && !whole.plain().isEmpty(), lead, whole, trail);
    }

    private static Span with(Span span, String text) {
        return new Span(text, span.face(), span.role(), span.script());
    }
}
