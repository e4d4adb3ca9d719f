package downhill.document;

import downhill.json.JsonObject;
import downhill.json.JsonReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Makes a short word of a text: the number of the way of packing, a checksum, and the text, deflated (RFC 1951) with a
/// dictionary that holds what such texts mostly say; all in base64url (RFC 4648).
final class Packing {

    private static final int WAY = 1;
    private static final int HEAD = 1 + Integer.BYTES;
    /// The longest text, in bytes: a small code must not unpack into something huge.
    private static final int MOST = 1 << 20;

    private Packing() {
    }

    /// What became of a code.
    sealed interface Unpacked {

        record Good(String text) implements Unpacked {
        }

        /// It isn't whole, or was changed on its way.
        record Broken() implements Unpacked {
        }

        /// It was packed in a way that isn't known here.
        record Newer(int version) implements Unpacked {
        }
    }

    /// The document that codes are told apart from. It must never change.
    static JsonObject base() {
        return (JsonObject) ((JsonReading.Good) JsonReading.of(resource("share-1.json"))).value();
    }

    private static byte[] dictionary() {
        return resource("share-1.txt");
    }

    private static byte[] resource(String name) {
        try (InputStream in = Packing.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /// Nothing where the text is too long.
    static Optional<String> packed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST) {
            return Optional.empty();
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write(WAY);
        packed.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(checksum(bytes)).array());
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setDictionary(dictionary());
            deflater.setInput(bytes);
            deflater.finish();
            byte[] part = new byte[4096];
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
        }
        return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray()));
    }

    static Unpacked unpacked(String code) {
        byte[] packed;
        try {
            packed = Base64.getUrlDecoder().decode(code);
        } catch (IllegalArgumentException broken) {
            return new Unpacked.Broken();
        }
        if (packed.length <= HEAD || packed[0] == 0) {
            return new Unpacked.Broken();
        }
        if (packed[0] != WAY) {
            return new Unpacked.Newer(Byte.toUnsignedInt(packed[0]));
        }
        return inflated(packed).filter(bytes -> checksum(bytes) == ByteBuffer.wrap(packed).getInt(1))
                .<Unpacked>map(bytes -> new Unpacked.Good(new String(bytes, StandardCharsets.UTF_8)))
                .orElse(new Unpacked.Broken());
    }

    private static Optional<byte[]> inflated(byte[] packed) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (Inflater inflater = new Inflater(true)) {
            inflater.setDictionary(dictionary());
            inflater.setInput(packed, HEAD, packed.length - HEAD);
            byte[] part = new byte[4096];
            while (!inflater.finished()) {
                int length = inflater.inflate(part);
                if (length == 0 || text.size() + length > MOST) {
                    return Optional.empty();
                }
                text.write(part, 0, length);
            }
            return Optional.of(text.toByteArray());
        } catch (DataFormatException broken) {
            return Optional.empty();
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
