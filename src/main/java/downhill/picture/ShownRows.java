package downhill.picture;

import java.util.SplittableRandom;

/// Which rows of data are drawn: all, or of very many some that stand for them.
final class ShownRows {

    /// More dots than these would only hide one another.
    static final int MOST = 2_000;

    private ShownRows() {
    }

    /// The rows, rising. Of very many one is drawn by lot from each of equal stretches, always the same one.
    static int[] of(int rows) {
        int count = Math.min(rows, MOST);
        int[] shown = new int[count];
        SplittableRandom random = new SplittableRandom(rows);
        for (int index = 0; index < count; index++) {
            int from = (int) ((long) rows * index / count);
            int to = (int) ((long) rows * (index + 1) / count);
            shown[index] = rows <= MOST ? index : random.nextInt(from, to);
        }
        return shown;
    }
}
