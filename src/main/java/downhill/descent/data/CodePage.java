package downhill.descent.data;

import java.nio.charset.Charset;
import java.util.function.BooleanSupplier;

/// The code pages that spreadsheets still write where they don't write UTF-8.
enum CodePage {
    /// Korean Windows: a Hangul syllable is two bytes.
    KOREAN("x-windows-949"),
    /// Western European Windows: every byte is a character.
    WESTERN("windows-1252");

    private final String charset;

    CodePage(String charset) {
        this.charset = charset;
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    boolean is(Charset other) {
        return other.name().equals(charset);
    }

    /// Guesses the one that a text was written in.
    ///
    /// Western text, too, can happen to be possible as Korean: `°C` is one rare syllable. But in Korean text most pairs of
    /// bytes are everyday syllables or signs, both bytes of which are large, and in Western text large bytes mostly
    /// stand alone.
    static CodePage of(byte[] bytes, BooleanSupplier cancelled) {
        if (!Charset.isSupported(KOREAN.charset) || !Encoding.isReadable(bytes, KOREAN.charset(), cancelled)) {
            return WESTERN;
        }
        int everyday = 0;
        int others = 0;
        for (int at = 0; at + 1 < bytes.length; at++) {
            int first = bytes[at] & 0xFF;
            if (first > 0x80) {
                int second = bytes[++at] & 0xFF;
                if (second > 0xA0 && (isEverydaySyllable(first) || isSign(first))) {
                    everyday++;
                } else {
                    others++;
                }
            }
        }
        return everyday > others ? KOREAN : WESTERN;
    }

    private static boolean isEverydaySyllable(int first) {
        return first >= 0xB0 && first <= 0xC8;
    }

    /// Such as ℃ or a full-width letter.
    private static boolean isSign(int first) {
        return first >= 0xA1 && first <= 0xA3;
    }
}
