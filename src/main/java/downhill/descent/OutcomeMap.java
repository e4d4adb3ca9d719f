package downhill.descent;

import downhill.plugin.Vector;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What comes of every start at every rate, or of whatever else two axes go through: which valley is reached, and how fast.
/// Immutable.
///
/// Made in passes, coarse to fine: the first map knows one cell of each block of 16×16, the last one all; a cell that
/// isn't known yet is answered for the one in its block's lower left corner.
public final class OutcomeMap {

    static final int COARSEST = 16;

    private static final Verdict[] VERDICTS = Verdict.values();

    private final Grid grid;
    private final int steps;
    private final int every;
    private final Cells cells;
    private final List<Vector> bottoms;

    /// @param steps how many steps each run was asked for
    /// @param bottoms the bottoms of all valleys that are reached, from left to right
    OutcomeMap(Grid grid, int steps, int every, Cells cells, List<Vector> bottoms) {
        this.grid = grid;
        this.steps = steps;
        this.every = every;
        this.cells = cells;
        this.bottoms = bottoms;
    }

    /// What is known of each cell, row after row.
    ///
    /// @param verdicts a verdict's place; -1 for a hole
    /// @param valleys a valley's place; -1 for none
    /// @param steps how many steps it takes to the bottom; -1 for never
    record Cells(byte[] verdicts, short[] valleys, int[] steps) {
    }

    /// What the cells are: columns from left to right along one axis, rows from bottom to top along the other.
    ///
    /// @param columns how many
    /// @param rows how many
    public record Grid(Axis across, Axis up, int columns, int rows) {

        public Grid {
            if (columns < 2 || rows < 2) {
                throw new IllegalArgumentException("no map has " + columns + " by " + rows + " cells");
            }
        }

        /// 400 columns by 300 rows.
        public static Grid of(Axis across, Axis up) {
            return new Grid(across, up, 400, 300);
        }
    }

    /// Makes a map on two threads, and hands over each pass. Takes its time: for the background. Where a plug-in fails,
    /// or makes no pass within two seconds, nothing is handed over but a map that [#isFailed()].
    ///
    /// @param descent what is mapped; what the axes go through is of no matter in it
    /// @param cancelled asked often, by both threads; once it says yes, nothing more is handed over
    /// @param pass takes each pass; for a plug-in on another thread than the caller's, which waits
    public static void make(Descent descent, Grid grid, BooleanSupplier cancelled, Consumer<OutcomeMap> pass) {
        Mapping mapping = new Mapping(descent, grid);
        Passes.of(descent, mapping, cancelled, pass, mapping.failed());
    }

    public Grid grid() {
        return grid;
    }

    /// How many steps each run was asked for.
    public int steps() {
        return steps;
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
        return isFailed() || cells.verdicts[cell(column, row)] < 0;
    }

    /// What comes of it.
    ///
    /// @throws IllegalArgumentException at a hole
    public Verdict verdict(int column, int row) {
        if (isHole(column, row)) {
            throw new IllegalArgumentException("no run begins in column " + column + " of row " + row);
        }
        return VERDICTS[cells.verdicts[cell(column, row)]];
    }

    /// Which valley the run ends in: its place among [#bottom(int)], from left to right.
    public OptionalInt valley(int column, int row) {
        int valley = isHole(column, row) ? -1 : cells.valleys[cell(column, row)];
        return valley < 0 ? OptionalInt.empty() : OptionalInt.of(valley);
    }

    /// After how many steps the loss is near its bottom's for good.
    public OptionalInt stepsToBottom(int column, int row) {
        int count = isHole(column, row) ? -1 : cells.steps[cell(column, row)];
        return count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /// How many valleys there are that runs end in.
    public int valleys() {
        return bottoms.size();
    }

    /// The bottom of valley `index`, from 0: from left to right.
    public Vector bottom(int index) {
        return bottoms.get(index);
    }

    private int cell(int column, int row) {
        return row / every * every * grid.columns() + column / every * every;
    }
}
