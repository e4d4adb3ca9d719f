package downhill.descent.data;

import downhill.formula.Columns;

/// Finds the line of the smallest mean error by Newton's method with a line search: independent of everything that is
/// tested.
///
/// x is centred and stretched in its own way first, so that the two by two equations are well conditioned.
final class NewtonFit {

    private final Columns points;
    private final PointError error;
    private final double middle;
    private final double width;

    private NewtonFit(Columns points, PointError error) {
        this.points = points;
        this.error = error;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < points.rows(); row++) {
            low = Math.min(low, points.x(row));
            high = Math.max(high, points.x(row));
        }
        middle = low + (high - low) / 2;
        width = (high - low) / 2;
    }

    /// Sums over all points of the error and its derivatives by the centred slope and height.
    private record Sums(double value, double u, double v, double uu, double uv, double vv) {
    }

    /// @throws AssertionError where it does not come to rest
    static StraightLine of(Columns points, PointError error) {
        NewtonFit fit = new NewtonFit(points, error);
        double u = 0;
        double v = 0;
        for (int round = 0; round < 500; round++) {
            Sums at = fit.sums(u, v);
            // A little is added to the diagonal where no point curves the sum, as beyond Huber's δ.
            double extra = 1e-9 * points.rows();
            double determinant = (at.uu + extra) * (at.vv + extra) - at.uv * at.uv;
            double du = -((at.vv + extra) * at.u - at.uv * at.v) / determinant;
            double dv = -((at.uu + extra) * at.v - at.uv * at.u) / determinant;
            double length = 1;
            while (length > 1e-18 && !(fit.sums(u + length * du, v + length * dv).value < at.value)) {
                length /= 2;
            }
            if (length <= 1e-18) {
                return fit.rested(at, u, v);
            }
            u += length * du;
            v += length * dv;
        }
        return fit.rested(fit.sums(u, v), u, v);
    }

    private StraightLine rested(Sums at, double u, double v) {
        if (Math.abs(at.u) + Math.abs(at.v) > 1e-6 * points.rows()) {
            throw new AssertionError("not at rest: " + at);
        }
        // The value is flat to half of all digits at the bottom: the last steps go by the slope alone.
        double left = u;
        double right = v;
        for (int round = 0; round < 5; round++) {
            Sums last = sums(left, right);
            double determinant = last.uu * last.vv - last.uv * last.uv;
            if (!(determinant > 1e-12)) {
                break;
            }
            left -= (last.vv * last.u - last.uv * last.v) / determinant;
            right -= (last.uu * last.v - last.uv * last.u) / determinant;
        }
        Sums last = sums(left, right);
        boolean isBetter = Math.abs(last.u) + Math.abs(last.v) <= Math.abs(at.u) + Math.abs(at.v);
        double slope = (isBetter ? left : u) / width;
        return new StraightLine(slope, (isBetter ? right : v) - slope * middle);
    }

    private Sums sums(double u, double v) {
        double[] sums = new double[6];
        for (int row = 0; row < points.rows(); row++) {
            double x = (points.x(row) - middle) / width;
            double s = u * x + v;
            double y = points.y(row);
            double slope = error.slope(s, y);
            double curvature = error.curvature(s, y);
            sums[0] += error.value(s, y);
            sums[1] += slope * x;
            sums[2] += slope;
            sums[3] += curvature * x * x;
            sums[4] += curvature * x;
            sums[5] += curvature;
        }
        return new Sums(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
    }

    /// The mean error of a line.
    static double mean(Columns points, PointError error, StraightLine line) {
        double sum = 0;
        for (int row = 0; row < points.rows(); row++) {
            sum += error.value(line.at(points.x(row)), points.y(row));
        }
        return sum / points.rows();
    }
}
