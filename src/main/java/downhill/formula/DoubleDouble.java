package downhill.formula;

import java.math.BigDecimal;

/// A number of some 31 digits as the unevaluated sum of two doubles, the second at most half a unit in the last place of the
/// first (T. J. Dekker, Numerische Mathematik 18 (1971) 224).
///
/// Each operation is exact to 2⁻¹⁰³ of its result as long as nothing on the way is beyond 10²⁹⁰ or below 10⁻²⁹⁰.
record DoubleDouble(double high, double low) {

    static final DoubleDouble ZERO = new DoubleDouble(0, 0);
    static final DoubleDouble ONE = new DoubleDouble(1, 0);

    /// 2²⁷ + 1, which splits a double in halves of 26 bits.
    private static final double SPLITTER = 134_217_729;

    static DoubleDouble of(BigDecimal exact) {
        double high = exact.doubleValue();
        return Double.isFinite(high)
                ? new DoubleDouble(high, exact.subtract(new BigDecimal(high)).doubleValue())
                : new DoubleDouble(high, 0);
    }

    static DoubleDouble of(double value) {
        return new DoubleDouble(value, 0);
    }

    /// a + b, exactly.
    static DoubleDouble sum(double a, double b) {
        double sum = a + b;
        double part = sum - a;
        return new DoubleDouble(sum, (a - (sum - part)) + (b - part));
    }

    /// a·b, exactly.
    static DoubleDouble product(double a, double b) {
        double product = a * b;
        double wideA = SPLITTER * a;
        double topA = wideA - (wideA - a);
        double restA = a - topA;
        double wideB = SPLITTER * b;
        double topB = wideB - (wideB - b);
        double restB = b - topB;
        return new DoubleDouble(product, ((topA * topB - product) + topA * restB + restA * topB) + restA * restB);
    }

    DoubleDouble plus(DoubleDouble other) {
        DoubleDouble highs = sum(high, other.high);
        DoubleDouble lows = sum(low, other.low);
        DoubleDouble first = fast(highs.high, highs.low + lows.high);
        return fast(first.high, first.low + lows.low);
    }

    DoubleDouble times(DoubleDouble other) {
        DoubleDouble highs = product(high, other.high);
        return fast(highs.high, highs.low + (high * other.low + low * other.high));
    }

    /// a + b where a is the larger.
    private static DoubleDouble fast(double a, double b) {
        double sum = a + b;
        return new DoubleDouble(sum, b - (sum - a));
    }

    /// Rounded.
    double value() {
        return high + low;
    }

    /// It must be finite.
    BigDecimal exact() {
        return new BigDecimal(high).add(new BigDecimal(low));
    }
}
