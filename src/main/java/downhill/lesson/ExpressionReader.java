package downhill.lesson;

import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.formula.SyntaxError;
import downhill.formula.TypedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/// Reads expressions over the run's numbers, with the formulas' own parser.
///
/// @param given names that don't come from the run
record ExpressionReader(Set<String> given) {

    private static final String IF = "if(";

    /// What a message names where a name isn't known.
    private static final Set<String> USUAL = Set.of("w", "loss", "slope", "rate", "nudge", "change", "next_w", "promised",
            "delivered");

    /// What came of reading one.
    sealed interface Reading {
    }

    /// @param expression what was read
    record Good(RunExpression expression) implements Reading {
    }

    /// @param error what is wrong, and where in the text
    record Bad(SyntaxError error) implements Reading {
    }

    Reading number(String text) {
        return read(text, "", "");
    }

    Reading condition(String text) {
        return read(text, IF, ", 1, 0)");
    }

    /// What the loss is at a place is read by itself, and a name put in its stead that takes as much room, so that places of
    /// mistakes stay right.
    private Reading read(String text, String before, String after) {
        StringBuilder plain = new StringBuilder(text);
        Map<String, PlacedNumber> placed = new HashMap<>();
        int from = 0;
        for (Matcher head = PlacedNumber.HEAD.matcher(plain); head.find(from); head.reset(plain)) {
            int end = end(plain, head.end());
            if (end == plain.length()) {
                break;
            }
            int comma = comma(plain, head.end(), end);
            Reading w = number(plain.substring(head.end(), comma));
            Optional<Reading> b = comma < end ? Optional.of(number(plain.substring(comma + 1, end))) : Optional.empty();
            if (w instanceof Bad(SyntaxError error)) {
                return moved(error, head.end());
            }
            if (b.isPresent() && b.get() instanceof Bad(SyntaxError error)) {
                return moved(error, comma + 1);
            }
            String name = "at_" + (placed.size() + 1);
            placed.put(name, PlacedNumber.of(head, ((Good) w).expression(), b.map(each -> ((Good) each).expression())));
            plain.replace(head.start(), end + 1, name + " ".repeat(end + 1 - head.start() - name.length()));
            from = head.start() + name.length();
        }
        return parsed(text, plain.toString(), before, after, placed);
    }

    /// Where the parenthesis closes that was opened before an offset; the text's length where it doesn't.
    private static int end(CharSequence text, int from) {
        int depth = 1;
        for (int at = from; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    /// The comma between two places; the end where there is only one.
    private static int comma(CharSequence text, int from, int end) {
        int depth = 0;
        for (int at = from; at < end; at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0 && text.charAt(at) == ',') {
                return at;
            }
        }
        return end;
    }

    private static Bad moved(SyntaxError error, int by) {
        return new Bad(new SyntaxError(error.at() + by, error.length(), error.key(), error.arguments()));
    }

    private Reading parsed(String text, String plain, String before, String after, Map<String, PlacedNumber> placed) {
        Set<String> names = names(plain);
        names.addAll(placed.keySet());
        return switch (Formula.parseUnwritten(before + plain + after, names)) {
            case Parsed.Good(Formula formula) -> new Good(new RunExpression(text, formula, placed));
            case Parsed.Bad(SyntaxError error) -> {
                int at = Math.clamp(error.at() - before.length(), 0, text.length());
                yield new Bad(before.isEmpty() ? new SyntaxError(at, error.length(), error.key(), error.arguments())
                        : inCondition(error, at, at == text.length()));
            }
        };
    }

    /// Nobody who writes a condition has seen the if around it.
    private static SyntaxError inCondition(SyntaxError error, int at, boolean isAtEnd) {
        if (error.key().equals("formula.error.if-without-comparison")) {
            return new SyntaxError(at, error.length(), "lesson.condition", List.of());
        }
        return isAtEnd ? new SyntaxError(at, 0, "lesson.condition.end", List.of())
                : new SyntaxError(at, error.length(), error.key(), error.arguments());
    }

    /// Those of the text that mean something, and a few, so that a message has something to name.
    private Set<String> names(String text) {
        Set<String> known = new TreeSet<>(given);
        known.addAll(USUAL);
        int at = 0;
        while (at < text.length()) {
            Optional<TypedName> name = TypedName.at(text, at);
            name.map(TypedName::name).filter(each -> NamedNumber.of(each).isPresent()).ifPresent(known::add);
            at += name.map(TypedName::length).orElse(1);
        }
        return known;
    }
}
