package downhill.descent;

import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What comes of every start at every rate: which valley is reached, and how fast. Immutable.
///
/// A grid of cells: starts from left to right, evenly spaced, rates from bottom to top, evenly spaced in their logarithm.
/// Made in passes, coarse to fine: the first map knows one cell of each block of 16×16, the last one all; a cell that
/// isn't known yet is answered for the one in its block's lower left corner.
public final class StartRateMap {

    static final int COARSEST = 16;

    private static final Verdict[] VERDICTS = Verdict.values();

    private final Grid grid;
    private final int every;
    private final byte[] verdicts;
    private final short[] valleys;
    private final int[] steps;
    private final double[] bottoms;

    /// @param bottoms the bottoms of all valleys that are reached, ascending
    StartRateMap(Grid grid, int every, byte[] verdicts, short[] valleys, int[] steps, double[] bottoms) {
        this.grid = grid;
        this.every = every;
        this.verdicts = verdicts;
        this.valleys = valleys;
        this.steps = steps;
        this.bottoms = bottoms;
    }

    /// What the cells are.
    ///
    /// @param low the leftmost start
    /// @param high the rightmost start
    /// @param lowPower the lowest rate is 10 to this power
    /// @param highPower the highest rate is 10 to this power
    /// @param columns how many starts
    /// @param rows how many rates
    public record Grid(double low, double high, int lowPower, int highPower, int columns, int rows) {

        public Grid {
            if (!(low < high) || !Double.isFinite(high - low) || lowPower >= highPower || columns < 2 || rows < 2) {
                throw new IllegalArgumentException("not a map of starts " + low + " to " + high + " and rates 10^"
                        + lowPower + " to 10^" + highPower + " in " + columns + " by " + rows + " cells");
            }
        }

        /// 400 starts by 300 rates.
        public static Grid of(double low, double high, int lowPower, int highPower) {
            return new Grid(low, high, lowPower, highPower, 400, 300);
        }

        /// The start of a column, from 0.
        public double start(int column) {
            return low + (high - low) * column / (columns - 1);
        }

        /// The rate of a row, from 0.
        public double rate(int row) {
            return Rates.at(lowPower, highPower, rows, row);
        }

        double[] rates() {
            return Rates.between(lowPower, highPower, rows);
        }
    }

    /// Makes a map on two threads, and hands over each pass. Takes its time: for the background. Where a plug-in fails,
    /// or makes no pass within two seconds, nothing is handed over but a map that [#isFailed()].
    ///
    /// @param descent what is mapped, of one weight; its own start and rate don't matter
    /// @param cancelled asked often, by both threads; once it says yes, nothing more is handed over
    /// @param pass takes each pass; for a plug-in on another thread than the caller's, which waits
    public static void make(Descent descent, Grid grid, BooleanSupplier cancelled, Consumer<StartRateMap> pass) {
        Mapping mapping = new Mapping(descent, grid);
        Passes.of(descent, mapping, cancelled, pass, mapping.failed());
    }

    public Grid grid() {
        return grid;
    }

    /// Which cells are known: one in each block of so many by so many; 1 for all.
    public int every() {
        return every;
    }

    /// Whether a plug-in failed. Then every cell is a hole.
    public boolean isFailed() {
        return every > COARSEST;
    }

    /// Whether no run can begin there, because the loss has no value.
    public boolean isHole(int column, int row) {
        return isFailed() || verdicts[cell(column, row)] < 0;
    }

    /// What comes of it.
    ///
    /// @throws IllegalArgumentException at a hole
    public Verdict verdict(int column, int row) {
        if (isHole(column, row)) {
            throw new IllegalArgumentException("no run begins at " + grid.start(column));
        }
        return VERDICTS[verdicts[cell(column, row)]];
    }

    /// Which valley the run ends in: its place among [#bottom(int)], from left to right.
    public OptionalInt valley(int column, int row) {
        int valley = isHole(column, row) ? -1 : valleys[cell(column, row)];
        return valley < 0 ? OptionalInt.empty() : OptionalInt.of(valley);
    }

    /// After how many steps the loss is near its bottom's for good.
    public OptionalInt stepsToBottom(int column, int row) {
        int count = isHole(column, row) ? -1 : steps[cell(column, row)];
        return count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /// How many valleys there are that runs end in.
    public int valleys() {
        return bottoms.length;
    }

    /// The bottom of valley `index`, from 0, ascending.
    public double bottom(int index) {
        return bottoms[index];
    }

    private int cell(int column, int row) {
        return row / every * every * grid.columns() + column / every * every;
    }
}
