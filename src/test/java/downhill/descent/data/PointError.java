package downhill.descent.data;

/// What one point adds to a loss, as a function of the line's value s at its x, with two derivatives: written by hand, to
/// judge what the program derives itself.
interface PointError {

    double value(double s, double y);

    double slope(double s, double y);

    double curvature(double s, double y);

    /// r² up to δ, then δ(2|r| − δ).
    static PointError huber(double delta) {
        return new PointError() {
            @Override
            public double value(double s, double y) {
                double length = Math.abs(s - y);
                return length <= delta ? length * length : delta * (2 * length - delta);
            }

            @Override
            public double slope(double s, double y) {
                return 2 * Math.clamp(s - y, -delta, delta);
            }

            @Override
            public double curvature(double s, double y) {
                return Math.abs(s - y) <= delta ? 2 : 0;
            }
        };
    }

    /// −ln of the probability 1/(1 + e⁻ˢ) for y = 1, and of the rest for y = 0.
    static PointError logistic() {
        return new PointError() {
            @Override
            public double value(double s, double y) {
                double against = (1 - 2 * y) * s;
                return Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(s)));
            }

            @Override
            public double slope(double s, double y) {
                return 1 / (1 + Math.exp(-s)) - y;
            }

            @Override
            public double curvature(double s, double y) {
                return 1 / ((1 + Math.exp(-s)) * (1 + Math.exp(s)));
            }
        };
    }
}
