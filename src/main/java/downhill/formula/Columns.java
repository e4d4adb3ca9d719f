package downhill.formula;

import java.util.Arrays;

/// The data that `mean(…)` and `sum(…)` of a formula go over: two columns, x and y, equally long. Immutable.
public final class Columns {

    /// No rows at all.
    public static final Columns NONE = new Columns(new double[0], new double[0]);

    private final double[] x;
    private final double[] y;
    private final KnownEnds endsX = new KnownEnds();
    private final KnownEnds endsY = new KnownEnds();

    /// The least and the greatest of the finite numbers of a column; the first is above the second where there are none.
    public record Ends(double low, double high) {

        private static Ends of(double[] values) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (double value : values) {
                if (Double.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
            return new Ends(low, high);
        }
    }

    /// Those of a column, looked for once: pictures ask in every frame.
    private static final class KnownEnds {

        /// Two threads at worst look twice and find the same.
        private volatile Ends known;

        Ends of(double[] values) {
            Ends ends = known;
            if (ends == null) {
                ends = Ends.of(values);
                known = ends;
            }
            return ends;
        }
    }

    private Columns(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /// @throws IllegalArgumentException unless both are equally long
    public static Columns of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " values of x and " + y.length + " of y");
        }
        return new Columns(x.clone(), y.clone());
    }

    /// With one row moved.
    public Columns with(int row, double atX, double atY) {
        double[] xs = x.clone();
        double[] ys = y.clone();
        xs[row] = atX;
        ys[row] = atY;
        return new Columns(xs, ys);
    }

    /// With one row more, as the last.
    public Columns plus(double atX, double atY) {
        double[] xs = Arrays.copyOf(x, x.length + 1);
        double[] ys = Arrays.copyOf(y, y.length + 1);
        xs[x.length] = atX;
        ys[y.length] = atY;
        return new Columns(xs, ys);
    }

    /// Without one row; those behind it move up.
    public Columns without(int row) {
        return new Columns(without(x, row), without(y, row));
    }

    private static double[] without(double[] values, int row) {
        double[] fewer = new double[values.length - 1];
        System.arraycopy(values, 0, fewer, 0, row);
        System.arraycopy(values, row + 1, fewer, row, fewer.length - row);
        return fewer;
    }

    public int rows() {
        return x.length;
    }

    public double x(int row) {
        return x[row];
    }

    public double y(int row) {
        return y[row];
    }

    /// How far x goes.
    public Ends endsX() {
        return endsX.of(x);
    }

    /// How far y goes.
    public Ends endsY() {
        return endsY.of(y);
    }

    /// The number of a row in column x (0) or y (1).
    double at(int which, int row) {
        return which == 0 ? x[row] : y[row];
    }

    /// The arrays themselves, for compiled code that only reads them.
    double[] sharedX() {
        return x;
    }

    double[] sharedY() {
        return y;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Columns columns && Arrays.equals(x, columns.x) && Arrays.equals(y, columns.y);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
    }
}
