package downhill.formula;

/// A polynomial in w and b that is worked out to some 30 digits, and knows how far it may be off.
final class PlanePolynomial {

    /// 2⁻⁹⁷: how exact it is to put a term together from powers and to add it, and to spare.
    private static final double STEP = 0x1p-97;
    /// Beyond this, or below its inverse, steps might lose digits.
    private static final double LARGEST = 1e150;
    /// How far it may be off.
    private static final double TOLERANCE = 1e-13;

    private final int[] powersOfW;
    private final int[] powersOfB;
    private final DoubleDouble[] factors;
    private final double[] errors;

    PlanePolynomial(Polynomial exact) {
        int terms = exact.terms().size();
        powersOfW = new int[terms];
        powersOfB = new int[terms];
        factors = new DoubleDouble[terms];
        errors = new double[terms];
        int at = 0;
        // In a fixed order, so that the same formula has the same digits every time.
        for (Monomial monomial : exact.terms().keySet().stream().sorted(PlanePolynomial::compare).toList()) {
            Bounded factor = exact.terms().get(monomial);
            powersOfW[at] = monomial.w();
            powersOfB[at] = monomial.b();
            factors[at] = DoubleDouble.of(factor.value());
            errors[at++] = factor.error();
        }
    }

    private static int compare(Monomial left, Monomial right) {
        return left.w() != right.w() ? Integer.compare(left.w(), right.w()) : Integer.compare(left.b(), right.b());
    }

    /// @param value the number, rounded
    /// @param scale how large the terms are that it is the sum of
    /// @param doubt how far it may be off
    record Result(double value, double scale, double doubt) {

        /// Whether it is exact to twelve digits and more.
        boolean isSure() {
            return doubt <= TOLERANCE * Math.abs(value) && isInRange();
        }

        /// Whether it is so of the terms, though they may cancel.
        boolean isSureOfTerms() {
            return doubt <= TOLERANCE * scale && isInRange();
        }

        private boolean isInRange() {
            return scale == 0 || scale < LARGEST && scale > 1 / LARGEST;
        }
    }

    Result at(DoubleDouble[] w, DoubleDouble[] b) {
        DoubleDouble sum = DoubleDouble.ZERO;
        double scale = 0;
        double doubt = 0;
        for (int i = 0; i < factors.length; i++) {
            DoubleDouble powers = w[powersOfW[i]].times(b[powersOfB[i]]);
            DoubleDouble term = factors[i].times(powers);
            sum = sum.plus(term);
            scale += Math.abs(term.high());
            doubt += errors[i] * Math.abs(powers.high());
        }
        return new Result(sum.value(), scale, doubt + STEP * scale);
    }
}
