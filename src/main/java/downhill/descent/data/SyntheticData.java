package downhill.descent.data;

import downhill.formula.Columns;

/// Points that are made up: around a line, at even distances from x = −2 to 2.
///
/// A pure function of its numbers, with the same bits on every machine. The noise of a point depends on the seed and on its
/// place only: more noise moves the same points further, and more rows begin with the same noise.
///
/// @param slope of the line
/// @param bias y of the line at x = 0
/// @param noise σ, how far points lie from the line, in units of y; 0 for on it
/// @param outlier how far the last point but one is moved up, in units of y; 0 for none
/// @param rows how many points, at least 2
/// @param seed what the noise starts from
public record SyntheticData(double slope, double bias, double noise, double outlier, int rows, long seed) {

    /// How command line and messages call it.
    public static final String ID = "synthetic";

    /// What sliders start from.
    public static final SyntheticData USUAL = new SyntheticData(1.5, 0.5, 0.4, 0, 30, 1);

    private static final double END = 2;

    public SyntheticData {
        if (rows < 2 || rows > TableReading.MOST_ROWS) {
            throw new IllegalArgumentException(rows + " rows");
        }
        if (!(noise >= 0) || !Double.isFinite(noise + Math.abs(slope) + Math.abs(bias) + Math.abs(outlier))) {
            throw new IllegalArgumentException("no data: " + slope + ", " + bias + ", " + noise + ", " + outlier);
        }
    }

    /// The points.
    ///
    /// @param name what they are called
    public Dataset dataset(String name) {
        double[] x = new double[rows];
        double[] y = new double[rows];
        for (int row = 0; row < rows; row++) {
            x[row] = -END + 2 * END * row / (rows - 1);
            y[row] = slope * x[row] + bias + noise * Draws.normal(seed, 2L * row);
        }
        y[rows - 2] += outlier;
        return Dataset.of(name, Columns.of(x, y), this);
    }
}
