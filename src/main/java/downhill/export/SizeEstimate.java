package downhill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/// How large an animation will be, told from a few of its pictures: what each takes after the one right before it.
final class SizeEstimate {

    private final Palette palette;
    private final int width;
    private final byte[] shown;
    private final Counted counted = new Counted();
    private final GifBlocks blocks = new GifBlocks(counted);
    private long first;
    private long following;
    private int pairs;

    SizeEstimate(int width, int height, Palette palette) throws IOException {
        this.palette = palette;
        this.width = width;
        shown = new byte[width * height];
        Arrays.fill(shown, (byte) Palette.TRANSPARENT);
        blocks.begin(width, height, palette);
    }

    /// Takes a picture.
    ///
    /// @param patches what may differ from the one that was taken before
    /// @param follows whether that was the one right before this
    void add(List<Patch> patches, boolean follows) throws IOException {
        long before = counted.bytes;
        new Difference(patches, palette, shown, width).write(blocks, Shot.SHORTEST);
        if (first == 0) {
            first = counted.bytes;
        } else if (follows) {
            following += counted.bytes - before;
            pairs++;
        }
    }

    /// In bytes.
    ///
    /// @param pictures how many there are
    long of(int pictures) {
        return pairs == 0 ? first : first + Math.round((double) following / pairs * (pictures - 1));
    }

    /// Forgets what is written, but not how much.
    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int single) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int count) {
            bytes += count;
        }
    }
}
