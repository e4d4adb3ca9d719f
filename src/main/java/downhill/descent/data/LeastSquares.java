package downhill.descent.data;

import downhill.formula.Columns;
import java.util.Optional;

/// The line for which the sum of the squared errors is the smallest, by its closed form.
public final class LeastSquares {

    private LeastSquares() {
    }

    /// Slope Σ(x − x̄)(y − ȳ)/Σ(x − x̄)², through (x̄, ȳ). The means are taken away first, so that columns far from 0
    /// lose no
    /// digits.
    ///
    /// @return empty where no line is better than all others, as x is the same everywhere, or numbers are too large
    public static Optional<StraightLine> of(Columns points) {
        Standardization standard = Standardization.of(points);
        double products = 0;
        double squares = 0;
        for (int row = 0; row < points.rows(); row++) {
            double x = standard.x(points.x(row));
            products += x * standard.y(points.y(row));
            squares += x * x;
        }
        double slope = products / squares;
        StraightLine line = standard.original(new StraightLine(slope, 0));
        boolean isLine = squares > 0 && Double.isFinite(line.slope()) && Double.isFinite(line.intercept());
        return isLine ? Optional.of(line) : Optional.empty();
    }
}
