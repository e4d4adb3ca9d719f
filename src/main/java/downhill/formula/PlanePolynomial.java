package downhill.formula;

/// A polynomial in w and b that is worked out to some 30 digits, or quickly to 15, and knows how far it may be off.
final class PlanePolynomial {

    /// 2⁻⁹⁷: how exact it is to put a term together from powers and to add it, and to spare.
    private static final double STEP = 0x1p-97;
    /// The same for plain numbers.
    private static final double PLAIN_STEP = 0x1p-48;
    /// Beyond this, or below its inverse, steps might lose digits.
    private static final double LARGEST = 1e150;
    /// How far it may be off.
    private static final double TOLERANCE = 1e-13;

    private final int[] places;
    private final DoubleDouble[] factors;
    private final double[] errors;
    private final double[] extents;

    /// @param powers where to find products of powers
    PlanePolynomial(Polynomial exact, PlanePowers powers) {
        int terms = exact.terms().size();
        places = new int[terms];
        factors = new DoubleDouble[terms];
        errors = new double[terms];
        extents = new double[terms];
        int at = 0;
        // In a fixed order, so that the same formula has the same digits every time.
        for (Monomial monomial : exact.terms().keySet().stream().sorted(PlanePolynomial::compare).toList()) {
            Bounded factor = exact.terms().get(monomial);
            places[at] = powers.place(monomial);
            factors[at] = DoubleDouble.of(factor.value());
            errors[at] = factor.error();
            extents[at++] = factor.extent();
        }
    }

    private static int compare(Monomial left, Monomial right) {
        return left.w() != right.w() ? Integer.compare(left.w(), right.w()) : Integer.compare(left.b(), right.b());
    }

    /// @param value the number, rounded
    /// @param scale how large the terms are that it is the sum of
    /// @param extent how large they would be if nothing had cancelled within them, as the mean of standardized data does
    /// @param doubt how far it may be off
    record Result(double value, double scale, double extent, double doubt) {

        /// Whether it is exact to twelve digits and more.
        boolean isSure() {
            return doubt <= TOLERANCE * Math.abs(value) && isInRange();
        }

        /// Whether it is so of the terms, though they may cancel, and what they are made of, too.
        boolean isSureOfTerms() {
            return doubt <= TOLERANCE * extent && isInRange();
        }

        private boolean isInRange() {
            return scale == 0 || scale < LARGEST && scale > 1 / LARGEST;
        }
    }

    /// @param powers those of [PlanePowers#at]
    Result at(DoubleDouble[] powers) {
        DoubleDouble sum = DoubleDouble.ZERO;
        double scale = 0;
        double extent = 0;
        double doubt = 0;
        for (int i = 0; i < factors.length; i++) {
            DoubleDouble power = powers[places[i]];
            DoubleDouble term = factors[i].times(power);
            sum = sum.plus(term);
            scale += Math.abs(term.high());
            extent += extents[i] * Math.abs(power.high());
            doubt += errors[i] * Math.abs(power.high());
        }
        return new Result(sum.value(), scale, extent, doubt + STEP * scale);
    }

    /// The same in plain numbers.
    Result plainAt(DoubleDouble[] powers) {
        double sum = 0;
        double scale = 0;
        double extent = 0;
        double doubt = 0;
        for (int i = 0; i < factors.length; i++) {
            double power = powers[places[i]].high();
            double term = factors[i].high() * power;
            sum += term;
            scale += Math.abs(term);
            extent += extents[i] * Math.abs(power);
            doubt += errors[i] * Math.abs(power);
        }
        return new Result(sum, scale, extent, doubt + PLAIN_STEP * scale);
    }
}
