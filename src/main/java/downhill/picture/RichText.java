package downhill.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Text in which words, numbers and mathematics each have their typeface and colour. Immutable.
///
/// @param spans the pieces, in order
public record RichText(List<Span> spans) {

    public RichText {
        spans = List.copyOf(spans);
    }

    public static RichText empty() {
        return new RichText(List.of());
    }

    /// Text on the line, all in one typeface, but for the signs that the mathematical ones don't have.
    public static RichText of(String text, Typeface face, Role role) {
        return of(text, face, role, Span.Script.LINE);
    }

    /// The same, on the line, raised or lowered.
    public static RichText of(String text, Typeface face, Role role, Span.Script script) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from + 1;
            Typeface first = Symbols.face(text.charAt(from), face);
            while (to < text.length() && Symbols.face(text.charAt(to), face) == first) {
                to++;
            }
            spans.add(new Span(text.substring(from, to), first, role, script));
            from = to;
        }
        return new RichText(spans);
    }

    public static RichText words(String text, Role role) {
        return of(text, Typeface.WORDS, role);
    }

    public static RichText strong(String text, Role role) {
        return of(text, Typeface.SEMIBOLD, role);
    }

    /// A symbol of mathematics, in the colour of what it stands for.
    public static RichText symbol(String symbol) {
        return Symbols.text(symbol);
    }

    /// A symbol in another colour than its own.
    public static RichText symbol(String symbol, Role role) {
        return Symbols.text(symbol).in(role);
    }

    public RichText plus(RichText more) {
        if (spans.isEmpty() || more.spans.isEmpty()) {
            return spans.isEmpty() ? more : this;
        }
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new RichText(all);
    }

    /// Several texts, one after the other.
    public static RichText joined(List<RichText> parts) {
        return new RichText(parts.stream().flatMap(part -> part.spans.stream()).toList());
    }

    /// More words in the colour of the last piece, semibold.
    public RichText plusStrong(String text) {
        return plus(strong(text, spans.getLast().role()));
    }

    /// The same text, all in one colour.
    public RichText in(Role role) {
        return new RichText(spans.stream()
                .map(span -> new Span(span.text(), span.face(), role, span.script())).toList());
    }

    /// The characters alone; what is raised or lowered with Unicode's own signs for it: (−2)², β₁ᵗ.
    public String plain() {
        return spans.stream().map(Span::plain).collect(Collectors.joining());
    }
}
