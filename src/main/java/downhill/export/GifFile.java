package downhill.export;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Writes an animation picture by picture. It loops for ever.
///
/// Of each picture only the rectangle is stored in which it differs from the one before, and in that only the pixels
/// that differ. A picture like the one before makes that one stay longer.
public final class GifFile implements AutoCloseable {

    private final int width;
    private final int height;
    private final Palette palette;
    private final IndexColorModel model;
    private final ImageWriter writer;
    private final ImageOutputStream out;
    private final GifMetadata metadata;
    private byte[] shown;
    private BufferedImage pending;
    private Rectangle place;
    private int hundredths;

    public GifFile(OutputStream stream, int width, int height, Palette palette) throws IOException {
        this.width = width;
        this.height = height;
        this.palette = palette;
        model = model(palette);
        writer = ImageIO.getImageWritersByFormatName("gif").next();
        out = ImageIO.createImageOutputStream(stream);
        writer.setOutput(out);
        metadata = new GifMetadata(writer);
        writer.prepareWriteSequence(metadata.ofFile(width, height, model));
    }

    /// Adds one picture.
    ///
    /// @param pixels row by row, 0xRRGGBB
    /// @param stays how long it stays, in 1/100 s
    public void add(int[] pixels, int stays) throws IOException {
        byte[] picture = new byte[width * height];
        for (int index = 0; index < picture.length; index++) {
            picture[index] = (byte) palette.index(pixels[index]);
        }
        Rectangle changed = shown == null ? new Rectangle(width, height) : changed(picture);
        if (changed.isEmpty() && hundredths + stays <= 0xFFFF) {
            hundredths += stays;
            return;
        }
        writePending();
        place = changed.isEmpty() ? new Rectangle(1, 1) : changed;
        pending = cut(picture, place);
        hundredths = stays;
        shown = picture;
    }

    /// Ends the animation. Does not close the stream.
    @Override
    public void close() throws IOException {
        try {
            writePending();
            writer.endWriteSequence();
            out.close();
        } finally {
            writer.dispose();
        }
    }

    private void writePending() throws IOException {
        if (pending != null) {
            ImageWriteParam plain = writer.getDefaultWriteParam();
            plain.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
            writer.writeToSequence(new IIOImage(pending, null, metadata.ofPicture(place, hundredths)), plain);
            pending = null;
        }
    }

    /// The smallest rectangle that holds all that differs from what is shown; empty if nothing does.
    private Rectangle changed(byte[] picture) {
        int top = 0;
        while (top < height && sameRow(picture, top)) {
            top++;
        }
        int bottom = height;
        while (bottom > top && sameRow(picture, bottom - 1)) {
            bottom--;
        }
        int left = width;
        int right = 0;
        for (int row = top; row < bottom; row++) {
            int from = row * width;
            int first = Arrays.mismatch(picture, from, from + width, shown, from, from + width);
            if (first >= 0) {
                left = Math.min(left, first);
                int last = width - 1;
                while (picture[from + last] == shown[from + last]) {
                    last--;
                }
                right = Math.max(right, last + 1);
            }
        }
        return new Rectangle(left, top, right - left, bottom - top);
    }

    private boolean sameRow(byte[] picture, int row) {
        int from = row * width;
        return Arrays.equals(picture, from, from + width, shown, from, from + width);
    }

    private BufferedImage cut(byte[] picture, Rectangle part) {
        BufferedImage image = new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] row = new byte[part.width];
        for (int y = 0; y < part.height; y++) {
            for (int x = 0; x < part.width; x++) {
                int at = (part.y + y) * width + part.x + x;
                boolean same = shown != null && shown[at] == picture[at];
                row[x] = same ? (byte) Palette.TRANSPARENT : picture[at];
            }
            image.getRaster().setDataElements(0, y, part.width, 1, row);
        }
        return image;
    }

    private static IndexColorModel model(Palette palette) {
        byte[] red = new byte[256];
        byte[] green = new byte[256];
        byte[] blue = new byte[256];
        for (int index = 0; index < palette.size(); index++) {
            red[index] = (byte) (palette.colour(index) >> 16);
            green[index] = (byte) (palette.colour(index) >> 8);
            blue[index] = (byte) palette.colour(index);
        }
        return new IndexColorModel(8, 256, red, green, blue, Palette.TRANSPARENT);
    }
}
