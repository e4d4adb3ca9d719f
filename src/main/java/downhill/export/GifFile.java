package downhill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/// Writes an animation picture by picture. It loops for ever.
///
/// Of each picture only the rectangle is stored in which it differs from the one before, and in that only the pixels
/// that differ. A picture like the one before makes that one stay longer.
public final class GifFile implements AutoCloseable {

    private static final int LONGEST = 0xFFFF;

    private final int width;
    private final Palette palette;
    private final GifBlocks blocks;
    /// The colours of the last picture. No pixel has the transparent one, so that all of the first picture differs.
    private final byte[] shown;
    private Difference pending;
    private int hundredths;

    public GifFile(OutputStream stream, int width, int height, Palette palette) throws IOException {
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
        writePending();
        pending = difference;
        hundredths = stays;
    }

    /// Ends the animation. Does not close the stream.
    @Override
    public void close() throws IOException {
        writePending();
        blocks.end();
    }

    private void writePending() throws IOException {
        if (pending != null) {
            pending.write(blocks, hundredths);
            pending = null;
        }
    }
}
