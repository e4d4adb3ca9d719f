package downhill.picture;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a text ends where it is read aloud in Korean: on a vowel, on ㄹ, or on another consonant. Numbers, symbols and Latin
/// words are read as people read them in class: 3 as 삼, w as 더블유, δL/δw from the left, w² as 제곱, 1/3 as 3분의 1.
enum LastSound {
    VOWEL, RIEUL, CONSONANT;

    private static final String SILENT = " \u00a0\"'”’»』」)]}|,.…";
    private static final Pattern FRACTION = Pattern.compile("(\\d+)/[\\w.]+[″′]*$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ASIDE = Pattern.compile("(?<=[가-힣])\\s?\\([^()]*\\)$");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+$");
    private static final String DIGITS_WITH_CONSONANT = "036";
    private static final String DIGITS_WITH_RIEUL = "178";
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int ENDINGS = 28;
    private static final int RIEUL_ENDING = 8;

    /// The sound that a text ends on; a vowel where nothing in it is read.
    static LastSound of(String text) {
        String read = withoutSilence(text);
        if (read.isEmpty()) {
            return VOWEL;
        }
        Matcher fraction = FRACTION.matcher(read);
        if (fraction.find()) {
            return of(fraction.group(1));
        }
        Matcher word = WORD.matcher(read);
        return word.find() ? ofWord(word.group()) : ofSign(read.charAt(read.length() - 1));
    }

    /// Closing marks are not read, nor is what stands in parentheses after a Korean word: 학습률(a)은.
    private static String withoutSilence(String text) {
        String read = ASIDE.matcher(text).replaceFirst("");
        int end = read.length();
        while (end > 0 && SILENT.indexOf(read.charAt(end - 1)) >= 0) {
            end--;
        }
        return read.substring(0, end);
    }

    private static LastSound ofSign(char sign) {
        if (sign >= FIRST_SYLLABLE && sign <= LAST_SYLLABLE) {
            int ending = (sign - FIRST_SYLLABLE) % ENDINGS;
            return ending == 0 ? VOWEL : ending == RIEUL_ENDING ? RIEUL : CONSONANT;
        }
        int digit = sign >= '₀' && sign <= '₉' ? '0' + sign - '₀' : sign;
        if (DIGITS_WITH_CONSONANT.indexOf(digit) >= 0) {
            return CONSONANT;
        }
        if (DIGITS_WITH_RIEUL.indexOf(digit) >= 0 || sign == '½') {
            return RIEUL;
        }
        // Powers end in 제곱, primes in 프라임, epsilon, omicron and upsilon in 론.
        return "²³¹⁰⁴⁵⁶⁷⁸⁹ⁿᵗ′″εουΕΟΥ".indexOf(sign) >= 0 ? CONSONANT : VOWEL;
    }

    private static LastSound ofWord(String word) {
        boolean isSpelled = word.length() == 1 || word.matches(".*[A-Z]") || !word.matches("(?i).*[aeiouy].*");
        String lower = word.toLowerCase(Locale.ROOT);
        return isSpelled ? ofLetter(lower.charAt(lower.length() - 1)) : ofSpoken(lower);
    }

    private static LastSound ofLetter(char letter) {
        return switch (letter) {
            case 'l', 'r' -> RIEUL;
            case 'm', 'n' -> CONSONANT;
            default -> VOWEL;
        };
    }

    /// English words as they are written in Hangul: 애덤, 프롭, 파일, 코사인, but 레이트, 맥스.
    private static LastSound ofSpoken(String word) {
        if (word.matches(".*(l|[^aeiou]le|[aeiou]le)")) {
            return RIEUL;
        }
        boolean closed = word.matches(".*([mn]|ng|[aeiou][mn]e|[^aeiou][aeiou](p|k|ck|t|b)|[aeiou]c)");
        return closed ? CONSONANT : VOWEL;
    }
}
