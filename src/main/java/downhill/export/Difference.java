package downhill.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// The smallest rectangle that holds all in which a picture differs from the one before, as indexes of colours. What is
/// the same there is transparent. Where nothing differs, it is one transparent pixel.
final class Difference {

    private static final byte SAME = (byte) Palette.TRANSPARENT;

    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right;
    private int bottom;
    private final byte[] indexes;

    /// @param patches what may differ
    /// @param shown the indexes of the picture before, row by row; they become those of this one
    /// @param across how many pixels there are in a row of the picture
    Difference(List<Patch> patches, Palette palette, byte[] shown, int across) {
        List<byte[]> compared = patches.stream().map(patch -> compared(patch, palette, shown, across)).toList();
        if (isEmpty()) {
            indexes = new byte[] {SAME};
            return;
        }
        indexes = new byte[(right - left) * (bottom - top)];
        Arrays.fill(indexes, SAME);
        for (int index = 0; index < patches.size(); index++) {
            put(patches.get(index), compared.get(index));
        }
    }

    boolean isEmpty() {
        return right == 0;
    }

    void write(GifBlocks blocks, int hundredths) throws IOException {
        if (isEmpty()) {
            blocks.picture(0, 0, 1, 1, hundredths, indexes);
        } else {
            blocks.picture(left, top, right - left, bottom - top, hundredths, indexes);
        }
    }

    /// All of a patch; widens the rectangle to hold what differs.
    private byte[] compared(Patch patch, Palette palette, byte[] shown, int across) {
        byte[] compared = new byte[patch.width() * patch.height()];
        for (int row = 0; row < patch.height(); row++) {
            int from = row * patch.width();
            int to = from + patch.width();
            int at = (patch.top() + row) * across + patch.left();
            palette.indexes(patch.argb(), from, to, compared);
            int first = Arrays.mismatch(compared, from, to, shown, at, at + patch.width());
            if (first < 0) {
                Arrays.fill(compared, from, to, SAME);
                continue;
            }
            top = Math.min(top, patch.top() + row);
            bottom = Math.max(bottom, patch.top() + row + 1);
            left = Math.min(left, patch.left() + first);
            right = Math.max(right, patch.left() + takenOver(compared, from, shown, at, patch.width()));
        }
        return compared;
    }

    /// Makes what is the same in a row transparent, and takes over what is not.
    ///
    /// @return the column after the last that differs
    private static int takenOver(byte[] compared, int from, byte[] shown, int at, int columns) {
        int end = 0;
        for (int column = 0; column < columns; column++) {
            byte index = compared[from + column];
            if (index == shown[at + column]) {
                compared[from + column] = SAME;
            } else {
                shown[at + column] = index;
                end = column + 1;
            }
        }
        return end;
    }

    /// Puts what lies within the rectangle in its place. Beyond it, and where an earlier patch has been, nothing differs.
    private void put(Patch patch, byte[] compared) {
        int fromX = Math.max(left, patch.left());
        int columns = Math.min(right, patch.left() + patch.width()) - fromX;
        int fromY = Math.max(top, patch.top());
        int toY = Math.min(bottom, patch.top() + patch.height());
        for (int y = fromY; y < toY && columns > 0; y++) {
            int from = (y - patch.top()) * patch.width() + fromX - patch.left();
            int to = (y - top) * (right - left) + fromX - left;
            for (int column = 0; column < columns; column++) {
                if (compared[from + column] != SAME) {
                    indexes[to + column] = compared[from + column];
                }
            }
        }
    }
}
