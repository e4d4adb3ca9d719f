package downhill.descent.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// How the bytes of a text stand for characters.
///
/// A text says so by a mark at its beginning, or it is UTF-8 if it can be. Anything else is guessed: the Korean code page
/// or the Western one, see [CodePage].
///
/// @param charset the encoding
/// @param mark how many bytes at the beginning are only a mark
/// @param isGuessed whether it might be another, so that a user should be told
public record Encoding(Charset charset, int mark, boolean isGuessed) {

    /// Finds the encoding of a text.
    ///
    /// @param cancelled asked often
    /// @throws CancellationException once it says yes
    static Encoding of(byte[] bytes, BooleanSupplier cancelled) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, false);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, false);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (isReadable(bytes, StandardCharsets.UTF_8, cancelled)) {
            return new Encoding(StandardCharsets.UTF_8, 0, false);
        }
        return new Encoding(CodePage.of(bytes, cancelled).charset(), 0, true);
    }

    /// What to tell a user of a guess; nothing where there was none.
    public Optional<DataMessage> told() {
        return isGuessed ? Optional.of(DataMessage.of(
                CodePage.KOREAN.is(charset) ? "data.encoding.korean" : "data.encoding.western")) : Optional.empty();
    }

    static boolean begins(byte[] bytes, int... first) {
        for (int at = 0; at < first.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != first[at]) {
                return false;
            }
        }
        return true;
    }

    /// Whether every byte makes sense in an encoding.
    static boolean isReadable(byte[] bytes, Charset charset, BooleanSupplier cancelled) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 15);
        while (true) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            var result = decoder.decode(in, out.clear(), true);
            if (!result.isOverflow()) {
                return result.isUnderflow();
            }
        }
    }
}
