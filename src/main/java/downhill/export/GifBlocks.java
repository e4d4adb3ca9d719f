package downhill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes the blocks that a GIF consists of.
///
/// Sources: "Graphics Interchange Format, version 89a", 1990; the loop is Netscape's application extension.
final class GifBlocks {

    private static final int COLOURS = 256;
    private static final int GLOBAL_TABLE_OF_256 = 0xF7;
    private static final int EXTENSION = 0x21;
    private static final int APPLICATION = 0xFF;
    private static final int CONTROL = 0xF9;
    private static final int PICTURE = 0x2C;
    private static final int END = 0x3B;
    /// The next picture is drawn over this one, and one index is transparent.
    private static final int KEPT_AND_TRANSPARENT = 1 << 2 | 1;

    private final OutputStream out;
    private final Lzw lzw;

    GifBlocks(OutputStream out) {
        this.out = out;
        lzw = new Lzw(out);
    }

    /// What comes first: size, colours, and that it loops for ever.
    void begin(int width, int height, Palette palette) throws IOException {
        text("GIF89a");
        number(width);
        number(height);
        bytes(GLOBAL_TABLE_OF_256, 0, 0);
        for (int index = 0; index < COLOURS; index++) {
            int colour = index < palette.size() ? palette.colour(index) : 0;
            bytes(colour >> 16, colour >> 8, colour);
        }
        bytes(EXTENSION, APPLICATION, 11);
        text("NETSCAPE2.0");
        bytes(3, 1, 0, 0, 0);
    }

    /// A picture that covers part of the one before.
    ///
    /// @param hundredths how long it stays, in 1/100 s
    /// @param indexes of its colours, row by row
    void picture(int left, int top, int width, int height, int hundredths, byte[] indexes) throws IOException {
        bytes(EXTENSION, CONTROL, 4, KEPT_AND_TRANSPARENT);
        number(hundredths);
        bytes(Palette.TRANSPARENT, 0, PICTURE);
        number(left);
        number(top);
        number(width);
        number(height);
        bytes(0);
        lzw.write(indexes);
    }

    /// What comes last.
    void end() throws IOException {
        bytes(END);
        out.flush();
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void number(int value) throws IOException {
        bytes(value, value >> 8);
    }

    private void bytes(int... values) throws IOException {
        for (int value : values) {
            out.write(value);
        }
    }
}
