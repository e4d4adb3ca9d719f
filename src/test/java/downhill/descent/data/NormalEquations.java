package downhill.descent.data;

import downhill.formula.Columns;
import java.math.BigDecimal;
import java.math.MathContext;

/// The least-squares line by the normal equations, worked out with 60 decimal digits.
final class NormalEquations {

    private static final MathContext DIGITS = new MathContext(60);

    private NormalEquations() {
    }

    static StraightLine of(Columns points) {
        BigDecimal n = BigDecimal.valueOf(points.rows());
        BigDecimal x = BigDecimal.ZERO;
        BigDecimal y = BigDecimal.ZERO;
        BigDecimal xx = BigDecimal.ZERO;
        BigDecimal xy = BigDecimal.ZERO;
        for (int row = 0; row < points.rows(); row++) {
            BigDecimal left = new BigDecimal(points.x(row));
            BigDecimal right = new BigDecimal(points.y(row));
            x = x.add(left);
            y = y.add(right);
            xx = xx.add(left.multiply(left));
            xy = xy.add(left.multiply(right));
        }
        BigDecimal determinant = n.multiply(xx).subtract(x.multiply(x));
        BigDecimal slope = n.multiply(xy).subtract(x.multiply(y)).divide(determinant, DIGITS);
        return new StraightLine(slope.doubleValue(), y.subtract(slope.multiply(x)).divide(n, DIGITS).doubleValue());
    }
}
