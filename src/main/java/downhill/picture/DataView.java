package downhill.picture;

import downhill.formula.Columns;

/// Which part of the plane of x and y a data figure shows.
///
/// @param x from left to right
/// @param y from bottom to top
public record DataView(Interval x, Interval y) {

    private static final double MARGIN = 0.07;

    /// All points, with some room around them; where all have the same x or the same y, as much as makes that seen. What is
    /// no number is left out.
    public static DataView of(Columns points) {
        return new DataView(range(points.endsX()), range(points.endsY()));
    }

    private static Interval range(Columns.Ends ends) {
        double low = ends.low();
        double high = ends.high();
        if (low > high) {
            return new Interval(0, 1);
        }
        if (high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high))) {
            double half = low == 0 ? 1 : Math.abs(low) / 2;
            return new Interval(low - half, low + half);
        }
        return Double.isInfinite(high - low) ? new Interval(low / 4, high / 4) : new Interval(low, high).padded(MARGIN);
    }
}
