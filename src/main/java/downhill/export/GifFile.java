package downhill.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/// Writes an animation picture by picture. It loops for ever.
///
/// Of each picture only the rectangle is stored in which it differs from the one before, and in that only the pixels
/// that differ. A picture like the one before makes that one stay longer. Each is packed by itself, beside the others,
/// which takes longer than to compare it.
public final class GifFile implements AutoCloseable {

    private static final int LONGEST = 0xFFFF;
    /// How many pictures wait to be packed before one is packed here.
    private static final int MOST_WAITING = 8;

    private final OutputStream out;
    private final int width;
    private final Palette palette;
    private final GifBlocks blocks;
    /// The colours of the last picture. No pixel has the transparent one, so that all of the first picture differs.
    private final byte[] shown;
    /// Pictures in the order in which they are to be written.
    private final Deque<ForkJoinTask<byte[]>> packing = new ArrayDeque<>();
    private Difference pending;
    private int hundredths;

    public GifFile(OutputStream stream, int width, int height, Palette palette) throws IOException {
        out = stream;
        this.width = width;
        this.palette = palette;
        blocks = new GifBlocks(stream);
        blocks.begin(width, height, palette);
        shown = new byte[width * height];
        Arrays.fill(shown, (byte) Palette.TRANSPARENT);
    }

    /// Adds one picture.
    ///
    /// @param patches what may differ from the picture before; of the first picture, all
    /// @param stays how long it stays, in 1/100 s
    public void add(List<Patch> patches, int stays) throws IOException {
        Difference difference = new Difference(patches, palette, shown, width);
        if (difference.isEmpty() && hundredths + stays <= LONGEST) {
            hundredths += stays;
            return;
        }
        packPending();
        pending = difference;
        hundredths = stays;
    }

    /// Ends the animation. Does not close the stream.
    @Override
    public void close() throws IOException {
        packPending();
        writePacked(0);
        blocks.end();
    }

    private void packPending() throws IOException {
        if (pending == null) {
            return;
        }
        Difference picture = pending;
        int stays = hundredths;
        packing.add(ForkJoinTask.adapt(() -> packed(picture, stays)).fork());
        pending = null;
        if (packing.size() > MOST_WAITING) {
            // Nobody has come to the last one yet: it is packed here.
            packing.getLast().quietlyJoin();
            writePacked(MOST_WAITING);
        }
    }

    private static byte[] packed(Difference picture, int stays) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        picture.write(new GifBlocks(packed), stays);
        return packed.toByteArray();
    }

    /// Writes what is packed, and waits until no more are left than may wait.
    private void writePacked(int waiting) throws IOException {
        while (!packing.isEmpty() && (packing.size() > waiting || packing.peek().isDone())) {
            out.write(packing.remove().join());
        }
    }
}
