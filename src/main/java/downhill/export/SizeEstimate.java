package downhill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// How large an animation will be, told from some of its pictures: what each takes after the one right before it.
///
/// What a picture takes depends on its phase more than on anything else: where an arrow appears or the camera glides it is
/// many times what it is where nothing but a line grows. So what is measured are whole steps, a few that are evenly spread.
final class SizeEstimate {

    /// About how many pictures are measured.
    private static final int MEASURED = 48;

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

    /// Of which pictures it is to be told what they take after the one before: in each of some equal parts of the animation,
    /// as many in a row as there are of a step.
    static BitSet measured(List<Shot> shots) {
        int middle = shots.get(shots.size() / 2).head().step();
        int step = (int) shots.stream().filter(shot -> shot.head().step() == middle).count();
        int parts = Math.max(2, MEASURED / step);
        double apart = (shots.size() - 1.0) / parts;
        int length = Math.clamp((int) apart, 1, step);
        BitSet measured = new BitSet();
        for (int part = 0; part < parts; part++) {
            int from = (int) (1 + apart * (part + 0.5) - length / 2.0);
            measured.set(from, from + length);
        }
        return measured;
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
