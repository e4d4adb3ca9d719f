package downhill.descent.data;

import downhill.formula.Columns;

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
public record Dataset(String name, String xName, String yName, Columns points, long digest) {

    /// No data.
    public static final Dataset NONE = of("", "x", "y", Columns.NONE);

    public static Dataset of(String name, String xName, String yName, Columns points) {
        return new Dataset(name, xName, yName, points, digestOf(points));
    }

    public boolean isEmpty() {
        return points.rows() == 0;
    }

    public int rows() {
        return points.rows();
    }

    /// The same with other numbers.
    public Dataset with(Columns other) {
        return of(name, xName, yName, other);
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
                && name.equals(data.name) && xName.equals(data.xName) && yName.equals(data.yName);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(digest);
    }
}
