package downhill.descent;

import downhill.descent.data.Draws;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Which rows of the data each step sees: mini-batches.
///
/// An epoch is one round through all rows, in an order of its own that is drawn from the seed (R. A. Fisher, F. Yates,
/// 1938; in the form of R. Durstenfeld, 1964). It is cut into batches one after the other; the last one may be smaller. So
/// which rows a step sees follows from the seed and the number of the step alone.
public final class Batches {

    /// Runs are asked for again and again from their beginning: the orders of so many epochs are kept at hand.
    private static final int KEPT = 16;

    private final int rows;
    private final int size;
    private final long seed;
    private final AtomicReferenceArray<Order> orders = new AtomicReferenceArray<>(KEPT);

    /// The order of one epoch's rows. Two threads at worst make the same one twice.
    private record Order(int epoch, int[] rows) {
    }

    /// @param rows how many rows there are, at least 1
    /// @param size how many of them are in a batch, at least 1; no more than there are
    public Batches(int rows, int size, long seed) {
        if (size < 1 || size > rows) {
            throw new IllegalArgumentException("batches of " + size + " of " + rows + " rows");
        }
        this.rows = rows;
        this.size = size;
        this.seed = seed;
    }

    /// How many rows are in a batch, but for the last one of an epoch.
    public int size() {
        return size;
    }

    /// How many steps go once through all rows.
    public int stepsPerEpoch() {
        return (rows - 1) / size + 1;
    }

    /// How many times a run has gone through all rows before a step.
    ///
    /// @param step its number, from 0
    public int epoch(int step) {
        return step / stepsPerEpoch();
    }

    /// The numbers of the rows that a step sees.
    ///
    /// @param step its number, from 0
    public int[] rows(int step) {
        int from = step % stepsPerEpoch() * size;
        return Arrays.copyOfRange(order(epoch(step)), from, (int) Math.min(rows, (long) from + size));
    }

    private int[] order(int epoch) {
        Order known = orders.get(epoch % KEPT);
        if (known == null || known.epoch != epoch) {
            known = new Order(epoch, shuffled(epoch));
            orders.set(epoch % KEPT, known);
        }
        return known.rows;
    }

    private int[] shuffled(int epoch) {
        // Another stream than the noise's, which begins with the seed itself.
        long stream = Draws.bits(~seed, epoch);
        int[] order = new int[rows];
        for (int last = 0; last < rows; last++) {
            int place = Draws.below(last + 1, stream, last);
            order[last] = order[place];
            order[place] = last;
        }
        return order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Batches batches && rows == batches.rows && size == batches.size && seed == batches.seed;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows + size) + Long.hashCode(seed);
    }

    @Override
    public String toString() {
        return "batches of " + size + " of " + rows + " rows, seed " + seed;
    }
}
