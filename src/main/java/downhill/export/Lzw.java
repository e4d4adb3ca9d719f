package downhill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// Packs the pixels of a picture as a GIF wants them: by Lempel, Ziv and Welch, with codes of 9 to 12 bits, in blocks of
/// up to 255 bytes.
///
/// Source: "Graphics Interchange Format, version 89a", 1990, appendix F.
final class Lzw {

    private static final int BITS_OF_PIXEL = 8;
    private static final int CLEAR = 1 << BITS_OF_PIXEL;
    private static final int END = CLEAR + 1;
    private static final int LARGEST_BLOCK = 255;
    private static final int BITS_OF_CODE = 12;
    private static final int MOST_CODES = 1 << BITS_OF_CODE;
    private static final int CODE = MOST_CODES - 1;
    /// Twice as many as there are codes: most are found at the first place that is looked at.
    private static final int BITS_OF_PLACE = 13;
    private static final int PLACES = 1 << BITS_OF_PLACE;
    private static final int SPREAD = 0x9E3779B1;

    private final OutputStream out;
    /// Strings that are known, each as the code of all but its last pixel, that pixel, and its own code; 0 in a place
    /// without one.
    private final int[] strings = new int[PLACES];
    private final byte[] block = new byte[1 + LARGEST_BLOCK];
    private int filled;
    private int bits;
    private int waiting;
    private int next;
    private int size;

    Lzw(OutputStream out) {
        this.out = out;
    }

    /// Writes one picture.
    ///
    /// @param pixels each as the index of its colour; at least one
    void write(byte[] pixels) throws IOException {
        out.write(BITS_OF_PIXEL);
        forget();
        put(CLEAR);
        int known = pixels[0] & 0xFF;
        for (int index = 1; index < pixels.length; index++) {
            int pixel = pixels[index] & 0xFF;
            int string = known << BITS_OF_PIXEL | pixel;
            int place = place(string);
            if (strings[place] != 0) {
                known = strings[place] & CODE;
                continue;
            }
            putString(known);
            known = pixel;
            learn(string, place);
        }
        putString(known);
        put(END);
        finish();
    }

    /// Where a string is, or would be.
    private int place(int string) {
        int place = string * SPREAD >>> Integer.SIZE - BITS_OF_PLACE;
        while (strings[place] != 0 && strings[place] >>> BITS_OF_CODE != string) {
            place = place + 1 & PLACES - 1;
        }
        return place;
    }

    private void learn(int string, int place) throws IOException {
        if (next == MOST_CODES) {
            put(CLEAR);
            forget();
            return;
        }
        strings[place] = string << BITS_OF_CODE | next;
        next++;
    }

    private void forget() {
        Arrays.fill(strings, 0);
        next = END + 1;
        size = BITS_OF_PIXEL + 1;
    }

    /// Codes become longer as soon as the next string would need it, whether there is one or not.
    private void putString(int code) throws IOException {
        put(code);
        if (next == 1 << size && next < MOST_CODES) {
            size++;
        }
    }

    private void put(int code) throws IOException {
        bits |= code << waiting;
        waiting += size;
        while (waiting >= 8) {
            putByte(bits);
            bits >>>= 8;
            waiting -= 8;
        }
    }

    private void putByte(int value) throws IOException {
        block[1 + filled++] = (byte) value;
        if (filled == LARGEST_BLOCK) {
            endBlock();
        }
    }

    private void endBlock() throws IOException {
        block[0] = (byte) filled;
        out.write(block, 0, 1 + filled);
        filled = 0;
    }

    private void finish() throws IOException {
        if (waiting > 0) {
            putByte(bits);
        }
        if (filled > 0) {
            endBlock();
        }
        out.write(0);
        bits = 0;
        waiting = 0;
    }
}
