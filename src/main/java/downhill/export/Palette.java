package downhill.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The 255 colours that an animation makes do with, and one more place for "as before".
///
/// The colours of areas are kept exactly, because they cover much. The rest are edges, softened between two colours;
/// for them those are taken, one by one, that are farthest from all taken before, weighed by how often they occur.
/// Nothing is dithered: text stays clean.
public final class Palette {

    /// The index that means: what was here before.
    public static final int TRANSPARENT = 255;

    private static final int EXACT = 96;
    private static final int UNKNOWN = 0;

    private final int[] colours;
    /// For every colour there is, one more than its index, once it is known.
    private final byte[] nearest = new byte[1 << 24];

    private Palette(int[] colours) {
        this.colours = colours;
    }

    /// Counts the colours of sample pictures.
    public static final class Sampling {

        private final Map<Integer, long[]> counts = new HashMap<>();

        /// @param pixels of one picture, 0xRRGGBB; what is above doesn't matter
        public void add(int[] pixels) {
            int from = 0;
            while (from < pixels.length) {
                int to = from + 1;
                while (to < pixels.length && pixels[to] == pixels[from]) {
                    to++;
                }
                counts.computeIfAbsent(pixels[from] & 0xFFFFFF, colour -> new long[1])[0] += to - from;
                from = to;
            }
        }

        public Palette palette() {
            List<Integer> known = new ArrayList<>(counts.keySet());
            known.sort((a, b) -> counts.get(a)[0] != counts.get(b)[0]
                    ? Long.compare(counts.get(b)[0], counts.get(a)[0]) : Integer.compare(a, b));
            return new Palette(chosen(known));
        }

        private int[] chosen(List<Integer> known) {
            int count = Math.min(TRANSPARENT, known.size());
            int[] taken = new int[count];
            double[] distance = new double[known.size()];
            Arrays.fill(distance, Double.MAX_VALUE);
            for (int place = 0; place < count; place++) {
                int next = place < EXACT ? place : farthest(known, distance);
                taken[place] = known.get(next);
                for (int index = 0; index < distance.length; index++) {
                    distance[index] = Math.min(distance[index], distance(known.get(index), taken[place]));
                }
            }
            return taken;
        }

        private int farthest(List<Integer> known, double[] distance) {
            int best = 0;
            double most = -1;
            for (int index = 0; index < distance.length; index++) {
                double error = distance[index] * Math.sqrt(counts.get(known.get(index))[0]);
                if (error > most) {
                    most = error;
                    best = index;
                }
            }
            return best;
        }
    }

    /// How many colours there are; 255 at most.
    public int size() {
        return colours.length;
    }

    /// Colour `index`, 0xRRGGBB.
    public int colour(int index) {
        return colours[index];
    }

    /// The index of the colour that comes nearest.
    int index(int colour) {
        int key = colour & 0xFFFFFF;
        if (nearest[key] == UNKNOWN) {
            int best = 0;
            for (int index = 1; index < colours.length; index++) {
                if (distance(colours[index], key) < distance(colours[best], key)) {
                    best = index;
                }
            }
            nearest[key] = (byte) (best + 1);
        }
        return (nearest[key] & 0xFF) - 1;
    }

    /// How different two colours look, roughly: the eye sees green best and blue worst.
    private static double distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return 3.0 * red * red + 6.0 * green * green + 2.0 * blue * blue;
    }
}
