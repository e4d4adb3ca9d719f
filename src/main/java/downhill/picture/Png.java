package downhill.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Pixels as the bytes of a PNG file, by the second edition of its specification (https://www.w3.org/TR/PNG/). Pictures know
/// no AWT, whose `ImageIO` could do it too.
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BITS = 8;
    private static final byte COLOURS_WITH_ALPHA = 6;
    private static final byte UNFILTERED = 0;

    private Png() {
    }

    /// @param argb row after row from the upper left: alpha, red, green and blue, eight bits each
    static byte[] of(int[] argb, int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(BITS).put(COLOURS_WITH_ALPHA)
                    .array());
            chunk(out, "IDAT", compressed(argb, width, height));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] compressed(int[] argb, int width, int height) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(compressed))) {
            for (int row = 0; row < height; row++) {
                out.writeByte(UNFILTERED);
                for (int column = 0; column < width; column++) {
                    out.writeInt(Integer.rotateLeft(argb[row * width + column], 8));
                }
            }
        }
        return compressed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(type);
        check.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
