package downhill.app.palette;

import java.text.Normalizer;
import java.util.Locale;

/// How well a name fits what was typed. Names are compared without case and accents, and Korean by the parts of its
/// syllables: a syllable that is only half typed fits.
final class Match {

    static final int NONE = 0;

    private static final int SAME = 1_000;
    private static final int BEGINNING = 800;
    private static final int WORD = 700;
    private static final int INSIDE = 500;
    private static final int WORDS = 450;
    private static final int MISTYPED = 300;
    private static final int SCATTERED = 200;
    private static final int MOST_LENGTH = 99;

    private Match() {
    }

    /// How well it fits; [#NONE] if not at all. Of two that fit in the same way the shorter name fits better.
    ///
    /// @param typed any text, not blank
    static int of(String typed, String name) {
        String wanted = plain(typed.strip());
        String there = plain(name);
        int kind = kind(wanted, there);
        return kind == NONE ? NONE : kind + MOST_LENGTH - Math.min(MOST_LENGTH, there.length());
    }

    private static int kind(String wanted, String there) {
        if (there.equals(wanted)) {
            return SAME;
        }
        if (there.startsWith(wanted)) {
            return BEGINNING;
        }
        if ((" " + there).contains(" " + wanted)) {
            return WORD;
        }
        if (there.contains(wanted)) {
            return INSIDE;
        }
        if (each(wanted, there)) {
            return WORDS;
        }
        return isMistyped(wanted, there) ? MISTYPED : isScattered(wanted, there) ? SCATTERED : NONE;
    }

    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "")
                .replaceAll("[\\s\\p{Punct}…·]+", " ").strip();
    }

    /// Each of several words that were typed begins one of the name's, in any order.
    private static boolean each(String wanted, String there) {
        String[] words = wanted.split(" ");
        for (String word : words) {
            if (!(" " + there).contains(" " + word)) {
                return false;
            }
        }
        return words.length > 1;
    }

    /// Every word that was typed is one of the name's, or the beginning of one, but for a sign or two.
    private static boolean isMistyped(String wanted, String there) {
        for (String word : wanted.split(" ")) {
            int allowed = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
            boolean known = false;
            for (String other : there.split(" ")) {
                known |= other.startsWith(word) || Slips.ofBeginning(word, other) <= allowed;
            }
            if (!known) {
                return false;
            }
        }
        return true;
    }

    /// The letters stand in the name in this order, the first of them at the beginning of a word.
    private static boolean isScattered(String wanted, String there) {
        String letters = wanted.replace(" ", "");
        int at = letters.length() < 2 ? -1 : (" " + there).indexOf(" " + letters.charAt(0));
        for (int index = 1; index < letters.length() && at >= 0; index++) {
            at = there.indexOf(letters.charAt(index), at + 1);
        }
        return at >= 0;
    }
}
