package downhill.descent.data;

import downhill.formula.Columns;
import java.util.Optional;

/// Points (x, y) that a loss is made from, and what they are called. Immutable.
///
/// Scenarios are compared at every event, and have their data in them: data are compared by a digest of their numbers, made
/// once.
///
/// @param name what they are, such as "Hubble 1929"; empty where there are none
/// @param xName what x is, with its unit, as the column is headed
/// @param yName what y is
/// @param points the numbers
/// @param digest of the numbers; the same for the same numbers
/// @param original the same before its columns were standardized; nothing where they aren't
/// @param by how they were standardized, kept because looking through very many rows takes its time; nothing where they
///        weren't
/// @param made what made them, where they are made up
public record Dataset(String name, String xName, String yName, Columns points, long digest, Optional<Dataset> original,
        Optional<Standardization> by, Optional<SyntheticData> made) {

    /// What samples of rows are drawn from.
    private static final long SAMPLE = 1;

    /// No data.
    public static final Dataset NONE = of("", "x", "y", Columns.NONE);

    public static Dataset of(String name, String xName, String yName, Columns points) {
        return new Dataset(name, xName, yName, points, digestOf(points), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /// Made up.
    static Dataset of(String name, Columns points, SyntheticData made) {
        return new Dataset(name, "x", "y", points, digestOf(points), Optional.empty(), Optional.empty(), Optional.of(made));
    }

    /// The same with standardized columns.
    Dataset standardized(String x, String y, Columns columns, Standardization how) {
        return new Dataset(name, x, y, columns, digestOf(columns), Optional.of(this), Optional.of(how), made);
    }

    /// These points as what became of others when their columns were standardized.
    ///
    /// @param before the same data before
    public Dataset standardizedFrom(Dataset before) {
        return new Dataset(name, xName, yName, points, digest, Optional.of(before),
                Optional.of(before.standardization()), before.made());
    }

    /// With its columns standardized: both, or x alone where y is 0 or 1 throughout.
    public Dataset standardized() {
        return original.isPresent() ? this : standardization().apply(this);
    }

    /// How its columns are standardized, or would be.
    public Standardization standardization() {
        return by.orElseGet(() -> isChoice(points) ? Standardization.ofX(points) : Standardization.of(points));
    }

    /// Whether every y is 0 or 1.
    public boolean isChoice() {
        return isChoice(points);
    }

    private static boolean isChoice(Columns points) {
        for (int row = 0; row < points.rows(); row++) {
            if (points.y(row) != 0 && points.y(row) != 1) {
                return false;
            }
        }
        return points.rows() > 0;
    }

    public boolean isEmpty() {
        return points.rows() == 0;
    }

    public int rows() {
        return points.rows();
    }

    /// Some of the rows, always the same, spread over all of them.
    ///
    /// @param count how many; fewer than there are
    public Dataset sample(int count) {
        double[] x = new double[count];
        double[] y = new double[count];
        for (int index = 0; index < count; index++) {
            int from = (int) ((long) rows() * index / count);
            int to = (int) ((long) rows() * (index + 1) / count);
            int row = from + Draws.below(to - from, SAMPLE, index);
            x[index] = points.x(row);
            y[index] = points.y(row);
        }
        return of(name, xName, yName, Columns.of(x, y));
    }

    /// The same with other numbers: they are nobody's measurements any more, so they are called otherwise.
    ///
    /// @param changed how they are called, such as "Hubble 1929, changed"
    public Dataset with(Columns other, String changed) {
        return of(changed, xName, yName, other);
    }

    /// Whether these may be the same measurements, of which a point was moved, added or taken away: they are called alike
    /// and most rows, counted from both ends, are the same. What is made up anew stays made up.
    public boolean isAkinTo(Dataset other) {
        if (this == other) {
            return true;
        }
        boolean isCalledAlike = (name.startsWith(other.name) || other.name.startsWith(name))
                && xName.equals(other.xName) && yName.equals(other.yName);
        return isCalledAlike && (made.isPresent() && other.made.isPresent() || hasMostOf(other));
    }

    private boolean hasMostOf(Dataset other) {
        int shorter = Math.min(rows(), other.rows());
        int same = 0;
        while (same < shorter && isSame(same, other, same)) {
            same++;
        }
        int first = same;
        while (same < shorter && isSame(rows() - 1 - (same - first), other, other.rows() - 1 - (same - first))) {
            same++;
        }
        return 2 * same >= shorter - 1;
    }

    private boolean isSame(int row, Dataset other, int otherRow) {
        return points.x(row) == other.points.x(otherRow) && points.y(row) == other.points.y(otherRow);
    }

    /// Over the bits of all numbers in their order.
    private static long digestOf(Columns points) {
        long digest = points.rows();
        for (int row = 0; row < points.rows(); row++) {
            digest = Draws.bits(digest + Double.doubleToLongBits(points.x(row)), 0);
            digest = Draws.bits(digest + Double.doubleToLongBits(points.y(row)), 0);
        }
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Dataset data && digest == data.digest && rows() == data.rows()
                && made.equals(data.made) && name.equals(data.name) && xName.equals(data.xName) && yName.equals(data.yName);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(digest);
    }
}
