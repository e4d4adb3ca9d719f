package downhill.browser;

import java.awt.image.BufferedImage;

/// How much two pictures differ beyond their edges' softening.
///
/// Where only edges are softened otherwise, each pixel of either picture is, channel by channel, between the darkest and the
/// lightest of the pixels around the same place of the other.
public final class Likeness {

    /// How far it may be outside that all the same, of 255: letters are drawn a little stronger here than there.
    private static final int TOLERANCE = 56;

    private Likeness() {
    }

    /// How many pixels differ by more than softened edges.
    public static long difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return Long.MAX_VALUE;
        }
        return outside(one, other, null) + outside(other, one, null);
    }

    /// Where they do: in red, on white.
    public static BufferedImage shown(BufferedImage one, BufferedImage other) {
        BufferedImage shown = new BufferedImage(one.getWidth(), one.getHeight(), BufferedImage.TYPE_INT_RGB);
        outside(one, other, shown);
        outside(other, one, shown);
        return shown;
    }

    private static long outside(BufferedImage one, BufferedImage other, BufferedImage shown) {
        long outside = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (isOutside(one.getRGB(x, y), other, x, y)) {
                    outside++;
                    if (shown != null) {
                        shown.setRGB(x, y, 0xFF0000);
                    }
                }
            }
        }
        return outside;
    }

    private static boolean isOutside(int colour, BufferedImage other, int x, int y) {
        for (int shift = 0; shift <= 16; shift += 8) {
            int least = 255;
            int most = 0;
            for (int row = Math.max(0, y - 1); row <= Math.min(other.getHeight() - 1, y + 1); row++) {
                for (int column = Math.max(0, x - 1); column <= Math.min(other.getWidth() - 1, x + 1); column++) {
                    int channel = other.getRGB(column, row) >> shift & 255;
                    least = Math.min(least, channel);
                    most = Math.max(most, channel);
                }
            }
            int channel = colour >> shift & 255;
            if (channel < least - TOLERANCE || channel > most + TOLERANCE) {
                return true;
            }
        }
        return false;
    }
}
