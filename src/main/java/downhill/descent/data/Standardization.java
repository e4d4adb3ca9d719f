package downhill.descent.data;

import downhill.formula.Columns;

/// Moves columns so that their mean is 0, and stretches them so that their standard deviation is 1; and the way back of an
/// answer.
///
/// The standard deviation is that of the rows themselves: the root of the mean square, not divided by one less. A column
/// that doesn't vary is moved only.
///
/// @param meanX what is taken from x
/// @param sdX what x is divided by then; above 0
/// @param meanY what is taken from y; 0 where y stays as it is
/// @param sdY what y is divided by then; 1 where y stays as it is
public record Standardization(double meanX, double sdX, double meanY, double sdY) {

    /// Of both columns.
    public static Standardization of(Columns points) {
        Spread x = Spread.of(points.rows(), points::x);
        Spread y = Spread.of(points.rows(), points::y);
        return new Standardization(x.mean(), divisor(x), y.mean(), divisor(y));
    }

    /// Of x alone: for a y of 0 and 1, which must stay so.
    public static Standardization ofX(Columns points) {
        Spread x = Spread.of(points.rows(), points::x);
        return new Standardization(x.mean(), divisor(x), 0, 1);
    }

    private static double divisor(Spread spread) {
        return spread.deviation() > 0 ? spread.deviation() : 1;
    }

    /// Whether y stays as it is.
    public boolean keepsY() {
        return meanY == 0 && sdY == 1;
    }

    public Columns apply(Columns points) {
        double[] x = new double[points.rows()];
        double[] y = new double[points.rows()];
        for (int row = 0; row < x.length; row++) {
            x[row] = x(points.x(row));
            y[row] = y(points.y(row));
        }
        return Columns.of(x, y);
    }

    /// The data with their columns standardized, which their names say.
    public Dataset apply(Dataset data) {
        return data.standardized(named(data.xName()), keepsY() ? data.yName() : named(data.yName()), apply(data.points()),
                this);
    }

    private static String named(String column) {
        return column + ", standardized";
    }

    /// x as it is standardized.
    public double x(double original) {
        return Spread.halfDistance(original, meanX) / sdX * 2;
    }

    /// y as it is standardized.
    public double y(double original) {
        return Spread.halfDistance(original, meanY) / sdY * 2;
    }

    /// The original x of a standardized one.
    public double originalX(double standardized) {
        return standardized * sdX + meanX;
    }

    /// The original y of a standardized one.
    public double originalY(double standardized) {
        return standardized * sdY + meanY;
    }

    /// The line through the original points that is this line through the standardized ones. For a logistic model, where y
    /// stays as it is, the line in `sigmoid(w*x + b)`.
    ///
    /// From (y − m)/s = w′·(x − n)/r + b′ follows y = (s·w′/r)·x + s·b′ + m − (s·w′/r)·n.
    public StraightLine original(StraightLine standardized) {
        double slope = sdY * standardized.slope() / sdX;
        return new StraightLine(slope, sdY * standardized.intercept() + meanY - slope * meanX);
    }

    /// The line through the standardized points that is this line through the original ones.
    public StraightLine standardized(StraightLine original) {
        return new StraightLine(original.slope() * sdX / sdY,
                (original.slope() * meanX + original.intercept() - meanY) / sdY);
    }
}
