package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// What a page for browsers carries packed, read as its script reads it.
public final class WebPayload {

    private static final Pattern PACKED = Pattern.compile("(?<=id=\"payload\">)[^<]*");
    private static final int SIGNS = 91;

    private WebPayload() {
    }

    static String of(String page) throws IOException {
        Matcher packed = PACKED.matcher(page);
        assertThat(packed.find()).isTrue();
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes(packed.group())), new Inflater(true))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The rest of the page: by chance, anything may stand among the signs.
    static String without(String page) {
        return PACKED.matcher(page).replaceFirst("");
    }

    /// The bytes that signs stand for.
    public static byte[] bytes(String signs) {
        BitSet bits = new BitSet();
        int length = 0;
        for (int at = 0; at < signs.length(); at += 2) {
            boolean isPair = at + 1 < signs.length();
            int number = isPair ? SIGNS * digit(signs.charAt(at)) + digit(signs.charAt(at + 1)) : digit(signs.charAt(at));
            for (int bit = 0; bit < (isPair ? 13 : 6); bit++) {
                bits.set(length++, (number >> bit & 1) == 1);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at + Byte.SIZE <= length; at += Byte.SIZE) {
            int value = 0;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                value |= bits.get(at + bit) ? 1 << bit : 0;
            }
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    private static int digit(char sign) {
        int skipped = (sign > '&' ? 1 : 0) + (sign > '<' ? 1 : 0) + (sign > '>' ? 1 : 0);
        return sign - '!' - skipped;
    }
}
