package downhill.picture;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The values of a loss of two weights on an even grid over a rectangle of its plane, both edges included. Immutable.
///
/// Where the loss has no value, or none that is finite, it is NaN.
public final class LossField {

    /// Every how manieth column and row the first pass goes through.
    private static final int COARSEST = 8;

    private final Interval w;
    private final Interval b;
    private final int columns;
    private final int rows;
    private final double[] values;

    private LossField(Interval w, Interval b, int columns, int rows, double[] values) {
        this.w = w;
        this.b = b;
        this.columns = columns;
        this.rows = rows;
        this.values = values;
    }

    /// All values, here and now.
    ///
    /// @param columns how many different w, at least 2
    /// @param rows how many different b, at least 2
    public static LossField of(Loss loss, Interval w, Interval b, int columns, int rows) {
        if (columns < 2 || rows < 2) {
            throw new IllegalArgumentException("no grid of " + columns + " by " + rows);
        }
        LossField field = new LossField(w, b, columns, rows, new double[columns * rows]);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                field.values[row * columns + column] = value(loss, field.w(column), field.b(row));
            }
        }
        return field;
    }

    /// The values of a loss that takes its time, in passes from coarse to fine: each is a field of the whole rectangle, with
    /// half as large cells as the one before, and no value is worked out twice.
    ///
    /// @param columns how many cells there are at last from left to right; rounded up to a multiple of 8
    /// @param rows how many cells there are at last from bottom to top; rounded up as well
    /// @param cancelled asked before every value; once it says yes, no more passes come
    /// @param pass takes each field
    public static void make(Loss loss, Interval w, Interval b, int columns, int rows, BooleanSupplier cancelled,
            Consumer<LossField> pass) {
        LossField whole = whole(w, b, columns, rows);
        for (int every = COARSEST; every >= 1; every /= 2) {
            for (int row = 0; row < whole.rows; row += every) {
                boolean isNewRow = every == COARSEST || row % (2 * every) != 0;
                for (int column = 0; column < whole.columns; column += every) {
                    if (cancelled.getAsBoolean()) {
                        return;
                    }
                    if (isNewRow || column % (2 * every) != 0) {
                        whole.values[row * whole.columns + column] = value(loss, whole.w(column), whole.b(row));
                    }
                }
            }
            pass.accept(whole.everyOne(every));
        }
    }

    private static LossField whole(Interval w, Interval b, int columns, int rows) {
        int across = Math.ceilDiv(columns, COARSEST) * COARSEST + 1;
        int up = Math.ceilDiv(rows, COARSEST) * COARSEST + 1;
        return new LossField(w, b, across, up, new double[across * up]);
    }

    private static double value(Loss loss, double w, double b) {
        double value = loss.value(Vector.of(w, b));
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private LossField everyOne(int every) {
        int across = (columns - 1) / every + 1;
        int up = (rows - 1) / every + 1;
        double[] some = new double[across * up];
        for (int row = 0; row < up; row++) {
            for (int column = 0; column < across; column++) {
                some[row * across + column] = values[row * every * columns + column * every];
            }
        }
        return new LossField(w, b, across, up, some);
    }

    /// The same rectangle on another grid, its values read off between those that are known.
    LossField sampled(int across, int up) {
        LossField field = new LossField(w, b, across, up, new double[across * up]);
        Arrays.setAll(field.values, place -> valueAt(field.w(place % across), field.b(place / across)));
        return field;
    }

    /// The part of the plane that it covers, from left to right.
    public Interval w() {
        return w;
    }

    /// The part of the plane that it covers, from bottom to top.
    public Interval b() {
        return b;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /// @param column from 0, from the left
    public double w(int column) {
        return w.low() + w.length() * column / (columns - 1);
    }

    /// @param row from 0, from the bottom
    public double b(int row) {
        return b.low() + b.length() * row / (rows - 1);
    }

    /// @param column from 0, from the left
    /// @param row from 0, from the bottom
    public double value(int column, int row) {
        return values[row * columns + column];
    }

    /// The value at any place, read off between the four that are known around it; NaN outside, and where one is missing.
    public double valueAt(double atW, double atB) {
        return between((atW - w.low()) / w.length() * (columns - 1), (atB - b.low()) / b.length() * (rows - 1));
    }

    /// The same at a place that is counted in columns and rows.
    double between(double across, double up) {
        if (!(across >= 0 && across <= columns - 1 && up >= 0 && up <= rows - 1)) {
            return Double.NaN;
        }
        int column = Math.min((int) across, columns - 2);
        int row = Math.min((int) up, rows - 2);
        double right = across - column;
        int below = row * columns + column;
        double low = values[below] + right * (values[below + 1] - values[below]);
        int above = below + columns;
        double high = values[above] + right * (values[above + 1] - values[above]);
        return low + (up - row) * (high - low);
    }

    /// Of all values the finite ones, or of very many about so many, evenly spread; sorted.
    double[] sorted(int about) {
        int every = (int) Math.max(1, Math.floor(Math.sqrt((double) values.length / about)));
        double[] some = new double[Math.ceilDiv(columns, every) * Math.ceilDiv(rows, every)];
        int count = 0;
        for (int row = 0; row < rows; row += every) {
            for (int column = 0; column < columns; column += every) {
                double value = values[row * columns + column];
                if (!Double.isNaN(value)) {
                    some[count++] = value;
                }
            }
        }
        double[] sorted = Arrays.copyOf(some, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /// The highest value of all; NaN where there is none.
    double highest() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).max().orElse(Double.NaN);
    }

    /// The lowest value of all; NaN where there is none.
    double lowest() {
        double lowest = Double.POSITIVE_INFINITY;
        for (double value : values) {
            if (value < lowest) {
                lowest = value;
            }
        }
        return lowest == Double.POSITIVE_INFINITY ? Double.NaN : lowest;
    }
}
