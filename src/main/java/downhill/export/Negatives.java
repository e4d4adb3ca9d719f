package downhill.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Keeps what has been developed until the colours for it have been chosen, so that nothing need be drawn twice. Packed, as
/// areas of one colour take little so; what would take too much room all the same is not kept.
final class Negatives {

    /// In an entry the colour has the lower 24 bits, and one less than how often it follows itself those above.
    private static final int LONGEST = 256;

    private final int most;
    private final List<List<Packed>> pictures = new ArrayList<>();
    private int[] entries = new int[1 << 12];
    private int room;

    /// @param most how many entries there is room for: runs of one colour in a row
    Negatives(int most) {
        this.most = most;
    }

    /// Keeps what has changed in the next picture.
    ///
    /// @return whether there was room for it; if not, those before are gone too
    boolean keep(List<Patch> patches) {
        List<Packed> packed = patches.stream().map(this::packed).toList();
        room += packed.stream().mapToInt(patch -> patch.entries().length).sum();
        if (room > most) {
            pictures.clear();
            return false;
        }
        pictures.add(packed);
        return true;
    }

    /// What had changed in a picture.
    List<Patch> picture(int index) {
        return pictures.get(index).stream().map(Packed::patch).toList();
    }

    private Packed packed(Patch patch) {
        int[] pixels = patch.argb();
        int size = 0;
        int from = 0;
        while (from < pixels.length) {
            int colour = pixels[from] & 0xFFFFFF;
            int end = Math.min(pixels.length, from + LONGEST);
            int to = from + 1;
            while (to < end && (pixels[to] & 0xFFFFFF) == colour) {
                to++;
            }
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
            entries[size++] = to - from - 1 << 24 | colour;
            from = to;
        }
        return new Packed(patch.left(), patch.top(), patch.width(), patch.height(), Arrays.copyOf(entries, size));
    }

    /// A part of a picture.
    private record Packed(int left, int top, int width, int height, int[] entries) {

        Patch patch() {
            int[] pixels = new int[width * height];
            int from = 0;
            for (int entry : entries) {
                int to = from + (entry >>> 24) + 1;
                Arrays.fill(pixels, from, to, 0xFF000000 | entry);
                from = to;
            }
            return new Patch(left, top, width, height, pixels);
        }
    }
}
