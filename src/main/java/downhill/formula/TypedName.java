package downhill.formula;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A name that stands somewhere in a text, in any of its spellings.
///
/// @param name   in plain letters: `beta1` for β₁
/// @param length how many UTF-16 units it takes as typed
public record TypedName(String name, int length) {

    /// The name that begins at an offset of a text, as the names in formulas do: a Greek letter with its index and hat,
    /// or Latin letters, digits and `_` run together.
    public static Optional<TypedName> at(String text, int from) {
        String plain = Spelling.plain(text);
        if (from >= plain.length() || !Spelling.isLatin(plain.charAt(from)) && !Spelling.isGreek(plain.charAt(from))) {
            return Optional.empty();
        }
        int end = NameScanner.end(plain, from);
        return Optional.of(new TypedName(Spelling.name(plain.substring(from, end)), end - from));
    }

    /// Whether formulas use it for something else: a function, a constant, or a word of `if`.
    public boolean isReserved() {
        return name.equals(name.toLowerCase(Locale.ROOT)) && new Names(Set.of()).kind(name).isPresent();
    }
}
