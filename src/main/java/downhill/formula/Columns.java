package downhill.formula;

import java.util.Arrays;

/// The data that `mean(…)` and `sum(…)` of a formula go over: two columns, x and y, equally long. Immutable.
public final class Columns {

    /// No rows at all.
    public static final Columns NONE = new Columns(new double[0], new double[0]);

    private final double[] x;
    private final double[] y;

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

    public int rows() {
        return x.length;
    }

    public double x(int row) {
        return x[row];
    }

    public double y(int row) {
        return y[row];
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
