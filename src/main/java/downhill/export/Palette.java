package downhill.export;

/// The 255 colours that an animation makes do with, and one more place for "as before".
///
/// The colours of areas are kept exactly, because they cover much. The rest are edges, softened between two colours;
/// for them those are taken, one by one, that are farthest from all taken before, weighed by how often they occur.
/// Nothing is dithered: text stays clean.
public final class Palette {

    /// The index that means: what was here before.
    public static final int TRANSPARENT = 255;

    private static final int UNKNOWN = 0;

    private final int[] colours;
    /// For every colour there is, one more than its index, once it is known.
    private final byte[] nearest = new byte[1 << 24];

    /// @param colours each 0xRRGGBB; 255 at most
    Palette(int[] colours) {
        this.colours = colours;
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
            double least = distance(colours[0], key);
            for (int index = 1; index < colours.length; index++) {
                double distance = distance(colours[index], key);
                if (distance < least) {
                    best = index;
                    least = distance;
                }
            }
            nearest[key] = (byte) (best + 1);
        }
        return (nearest[key] & 0xFF) - 1;
    }

    /// The indexes of the colours that come nearest.
    ///
    /// @param colours of a picture, 0xRRGGBB; what is above doesn't matter
    /// @param indexes where they go, in the same places
    void indexes(int[] colours, int from, int to, byte[] indexes) {
        int last = colours[from];
        byte index = (byte) index(last);
        for (int at = from; at < to; at++) {
            if (colours[at] != last) {
                last = colours[at];
                index = (byte) index(last);
            }
            indexes[at] = index;
        }
    }

    /// How different two colours look, roughly: the eye sees green best and blue worst.
    static double distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return 3.0 * red * red + 6.0 * green * green + 2.0 * blue * blue;
    }
}
