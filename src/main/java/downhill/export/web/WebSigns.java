package downhill.export.web;

/// Bytes as signs that mean nothing in HTML, two for every 13 bits: a thirteenth shorter than Base64.
///
/// The signs are those of ASCII from `!` to `~` without `&`, `<` and `>`. The bits of a byte come lowest first; what is left
/// at the end takes one sign, if it is at most 6 bits, or two.
final class WebSigns {

    private static final int BITS_OF_TWO = 13;
    private static final int BITS_OF_ONE = 6;
    private static final String SIGNS = signs();

    private WebSigns() {
    }

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length * 5 / 4 + 2);
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            bits |= (next & 0xFF) << held;
            held += Byte.SIZE;
            if (held >= BITS_OF_TWO) {
                two(bits & (1 << BITS_OF_TWO) - 1, text);
                bits >>>= BITS_OF_TWO;
                held -= BITS_OF_TWO;
            }
        }
        if (held > BITS_OF_ONE) {
            two(bits, text);
        } else if (held > 0) {
            text.append(SIGNS.charAt(bits));
        }
        return text.toString();
    }

    private static void two(int number, StringBuilder text) {
        text.append(SIGNS.charAt(number / SIGNS.length())).append(SIGNS.charAt(number % SIGNS.length()));
    }

    private static String signs() {
        StringBuilder signs = new StringBuilder();
        for (char sign = '!'; sign <= '~'; sign++) {
            if (sign != '&' && sign != '<' && sign != '>') {
                signs.append(sign);
            }
        }
        return signs.toString();
    }
}
