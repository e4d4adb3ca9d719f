package downhill.formula;

import downhill.formula.Token.Kind;
import java.util.Optional;
import java.util.Set;

/// Reads names: the longest known one that ends where letters and digits meet, so that `log2w` is log2 w and `sin2w`
/// is sin 2w, while `wsin` and `w2` are refused.
final class NameScanner {

    private static final Set<String> WITH_DIGITS_ANOTHER = Set.of("log", "ln", "exp", "atan");

    private final String plain;
    private final Names names;

    NameScanner(String plain, Names names) {
        this.plain = plain;
        this.names = names;
    }

    Token at(int from) {
        int end = end(plain, from);
        for (int to = end; to > from; to--) {
            if (to == end || mayEnd(from, to)) {
                String name = Spelling.name(plain.substring(from, to));
                Optional<Kind> kind = names.kind(name);
                if (kind.isPresent() && (to == end || mayBeFollowed(kind.get(), name, to))) {
                    return new Token(kind.get(), names.canonical(name), 0, from, to - from);
                }
            }
        }
        throw names.refusal(Spelling.name(plain.substring(from, end)), from, end - from);
    }

    /// A Greek letter is a name of its own, with its index and hat; Latin letters and digits run together.
    static int end(String plain, int from) {
        boolean greek = Spelling.isGreek(plain.charAt(from));
        int end = from + 1;
        while (end < plain.length() && (greek ? isTail(plain.charAt(end)) : isPart(plain.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isTail(char sign) {
        return Spelling.loweredDigit(sign) >= 0 || Spelling.isDigit(sign) || sign == Spelling.HAT || sign == '_';
    }

    private static boolean isPart(char sign) {
        return Spelling.isLatin(sign) || isTail(sign);
    }

    private boolean mayEnd(int from, int to) {
        return Spelling.isLatin(plain.charAt(to - 1)) != Spelling.isLatin(plain.charAt(to))
                || Spelling.isGreek(plain.charAt(to - 1)) && to - 1 == from;
    }

    /// Digits may follow a function at once, but not a logarithm, where they look like its base, and not where another
    /// function is called so elsewhere: exp2, atan2.
    private boolean mayBeFollowed(Kind kind, String name, int to) {
        boolean digit = Spelling.isDigit(plain.charAt(to));
        return switch (kind) {
            case FUNCTION -> !digit || !WITH_DIGITS_ANOTHER.contains(name);
            case VARIABLE, CONSTANT -> !digit && Spelling.isLatin(plain.charAt(to));
            case NUMBER, AGGREGATE, IF, AND, OR, PLUS, MINUS, TIMES, DIVIDE, POWER, RAISED, ROOT, BAR, OPEN, CLOSE, COMMA,
                    LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, END -> false;
        };
    }
}
