package downhill.export;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Counts the colours of sample pictures, and chooses a palette for them.
final class PaletteSampling {

    /// How many colours are taken just because they cover most.
    private static final int EXACT = 96;

    private final ColourCounts counts = new ColourCounts();

    /// @param pixels of one picture, 0xRRGGBB; what is above doesn't matter
    void add(int[] pixels) {
        int from = 0;
        while (from < pixels.length) {
            int to = from + 1;
            while (to < pixels.length && pixels[to] == pixels[from]) {
                to++;
            }
            counts.add(pixels[from] & 0xFFFFFF, to - from);
            from = to;
        }
    }

    Palette palette() {
        int[] known = counts.mostFirst();
        double[] weights = IntStream.of(known).mapToDouble(colour -> Math.sqrt(counts.of(colour))).toArray();
        int[] taken = new int[Math.min(Palette.TRANSPARENT, known.length)];
        double[] distance = new double[known.length];
        Arrays.fill(distance, Double.MAX_VALUE);
        for (int place = 0; place < taken.length; place++) {
            taken[place] = known[place < EXACT ? place : farthest(distance, weights)];
            for (int index = 0; index < distance.length; index++) {
                distance[index] = Math.min(distance[index], Palette.distance(known[index], taken[place]));
            }
        }
        return new Palette(taken);
    }

    private static int farthest(double[] distance, double[] weights) {
        int best = 0;
        double most = -1;
        for (int index = 0; index < distance.length; index++) {
            double error = distance[index] * weights[index];
            if (error > most) {
                most = error;
                best = index;
            }
        }
        return best;
    }
}
