package downhill.export;

import java.util.Comparator;
import java.util.stream.IntStream;

/// How often each colour occurs. A table of its own, because a map of objects takes several times as long for the millions
/// of runs of a colour that a few pictures have.
final class ColourCounts {

    private static final int SPREAD = 0x9E3779B1;

    /// In each place a colour and one more than that, or 0.
    private int[] colours = new int[1 << 12];
    private long[] counts = new long[colours.length];
    private int size;

    /// @param colour 0xRRGGBB
    void add(int colour, int times) {
        int place = place(colour);
        if (colours[place] == 0) {
            if (2 * size >= colours.length) {
                grow();
                place = place(colour);
            }
            colours[place] = colour + 1;
            size++;
        }
        counts[place] += times;
    }

    long of(int colour) {
        return counts[place(colour)];
    }

    /// All that occur, those first that do most; of two that do as often, the one with the smaller number.
    int[] mostFirst() {
        return IntStream.of(colours).filter(entry -> entry != 0).map(entry -> entry - 1).boxed()
                .sorted(Comparator.comparingLong((Integer colour) -> -of(colour)).thenComparingInt(colour -> colour))
                .mapToInt(colour -> colour).toArray();
    }

    private int place(int colour) {
        int place = colour * SPREAD >>> Integer.numberOfLeadingZeros(colours.length) + 1;
        while (colours[place] != 0 && colours[place] != colour + 1) {
            place = place + 1 & colours.length - 1;
        }
        return place;
    }

    private void grow() {
        int[] oldColours = colours;
        long[] oldCounts = counts;
        colours = new int[2 * oldColours.length];
        counts = new long[colours.length];
        for (int old = 0; old < oldColours.length; old++) {
            if (oldColours[old] != 0) {
                int place = place(oldColours[old] - 1);
                colours[place] = oldColours[old];
                counts[place] = oldCounts[old];
            }
        }
    }
}
