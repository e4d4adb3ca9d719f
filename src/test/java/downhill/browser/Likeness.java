package downhill.browser;

import java.awt.image.BufferedImage;

/// How much two pictures differ beyond their edges' softening.
///
/// Softening shares the ink of an edge out among the pixels that it touches, and adds none: a stem of a letter is one dark
/// pixel wide or two half as dark, as it happens to lie. So a pixel differs if, in one channel, both hold: its value is
/// beyond the darkest or lightest of the pixels around the same place of the other picture, and those around it have another
/// mean there than here. What is moved, longer or thicker by more than a pixel, drawn twice or not at all breaks both.
/// Where both pictures are even, no edge is near, and the colours themselves must be alike.
public final class Likeness {

    /// How far beyond it may be all the same, of 255: letters are drawn a little stronger here than there.
    private static final int BEYOND = 56;
    /// How far the means may be apart, of 255.
    private static final int APART = 20;
    /// What counts as even, of 255.
    private static final int EVEN = 6;
    /// How far even colours may be apart: some ten translucent areas above each other, each rounded.
    private static final int COLOUR = 8;

    private Likeness() {
    }

    /// How many pixels differ by more than softened edges.
    public static long difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return Long.MAX_VALUE;
        }
        return differing(one, other, null);
    }

    /// Where they do: in red, on black.
    public static BufferedImage shown(BufferedImage one, BufferedImage other) {
        BufferedImage shown = new BufferedImage(one.getWidth(), one.getHeight(), BufferedImage.TYPE_INT_RGB);
        differing(one, other, shown);
        return shown;
    }

    private static long differing(BufferedImage one, BufferedImage other, BufferedImage shown) {
        int width = one.getWidth();
        int height = one.getHeight();
        int[] here = one.getRGB(0, 0, width, height, null, 0, width);
        int[] there = other.getRGB(0, 0, width, height, null, 0, width);
        long differing = 0;
        for (int place = 0; place < here.length; place++) {
            if (here[place] != there[place] && differ(here, there, place, width)) {
                differing++;
                if (shown != null) {
                    shown.setRGB(place % width, place / width, 0xFF0000);
                }
            }
        }
        return differing;
    }

    private static boolean differ(int[] one, int[] other, int place, int width) {
        for (int shift = 0; shift <= 16; shift += 8) {
            Around here = Around.of(one, place, width, shift);
            Around there = Around.of(other, place, width, shift);
            boolean beyond = there.isBeyond(here.value) || here.isBeyond(there.value);
            boolean even = here.isEven() && there.isEven();
            if (beyond && Math.abs(here.mean - there.mean) > APART || even && Math.abs(here.value - there.value) > COLOUR) {
                return true;
            }
        }
        return false;
    }

    /// One channel of a pixel and of the eight around it.
    private record Around(int value, int least, int most, double mean) {

        static Around of(int[] pixels, int place, int width, int shift) {
            int least = 255;
            int most = 0;
            int sum = 0;
            int count = 0;
            int column = place % width;
            int height = pixels.length / width;
            for (int y = Math.max(0, place / width - 1); y <= Math.min(height - 1, place / width + 1); y++) {
                for (int x = Math.max(0, column - 1); x <= Math.min(width - 1, column + 1); x++) {
                    int channel = pixels[y * width + x] >> shift & 255;
                    least = Math.min(least, channel);
                    most = Math.max(most, channel);
                    sum += channel;
                    count++;
                }
            }
            return new Around(pixels[place] >> shift & 255, least, most, (double) sum / count);
        }

        boolean isBeyond(int value) {
            return value < least - BEYOND || value > most + BEYOND;
        }

        boolean isEven() {
            return most - least <= EVEN;
        }
    }
}
