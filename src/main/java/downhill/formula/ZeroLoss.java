package downhill.formula;

/// Nothing beside what was worked out otherwise. Immutable.
enum ZeroLoss implements Compiled {
    ZERO;

    @Override
    public double value(double w, double b) {
        return 0;
    }

    @Override
    public double slope(double w) {
        return 0;
    }

    @Override
    public Tangent tangent(double w) {
        return new Tangent(0, 0);
    }

    @Override
    public Jet jet(double w, double b) {
        return new Jet(0, 0, 0, 0, 0, 0);
    }
}
