package downhill.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A code made by hand, with whatever is in it: in place of what the program makes, which is always right.
public final class MadeCode {

    private static final int WAY = 1;
    private static final int HEAD = 5;

    private MadeCode() {
    }

    /// @param text what is packed
    /// @param how what is done to it: `cut`, another `sum`, `more` behind it, `plain` instead of deflated, or `way N`
    public static String of(String text, String how) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        int way = how.startsWith("way ") ? Integer.parseInt(how.substring("way ".length())) : WAY;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(way);
        all.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue() + (how.equals("sum") ? 1 : 0))
                .array());
        all.writeBytes(how.equals("plain") ? bytes : deflated(bytes));
        byte[] code = all.toByteArray();
        byte[] done = switch (how) {
            case "cut" -> Arrays.copyOf(code, HEAD + (code.length - HEAD) / 2);
            case "more" -> Arrays.copyOf(code, code.length + 9);
            default -> code;
        };
        return "downhill:" + Base64.getUrlEncoder().withoutPadding().encodeToString(done);
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (InputStream words = MadeCode.class.getResourceAsStream("share-1.txt");
                Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setDictionary(words.readAllBytes());
            deflater.setInput(bytes);
            deflater.finish();
            byte[] part = new byte[4096];
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return packed.toByteArray();
    }
}
