package downhill.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/// A coefficient as an exact fraction in lowest terms, so that 0.1·3 is 0.3 and 3/6 is ½. A number typed as 0.1 is one
/// tenth here: its shortest decimal is taken for it.
record Ratio(BigInteger top, BigInteger bottom) implements Comparable<Ratio> {

    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
    static final Ratio ONE = of(1);
    static final Ratio MINUS_ONE = of(-1);

    /// Below this, every whole number is a double, and its shortest decimal is itself.
    private static final double LARGEST_WHOLE = 1e15;
    /// In bits.
    private static final int LONGEST = 20_000;
    /// The bits of a whole number that is a double to its last digit. Of two such, the quotient is rounded but once.
    private static final int EXACT = 53;
    /// The bits of two whole numbers whose quotient is far from both ends of what doubles are.
    private static final int SURELY_DOUBLE = 1_000;

    static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Ratio of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            return value == 1 ? ONE : of((long) value);
        }
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return decimal.scale() <= 0
                ? new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE)
                : lowest(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    private static Ratio lowest(BigInteger top, BigInteger bottom) {
        if (bottom.equals(BigInteger.ONE)) {
            return new Ratio(top, BigInteger.ONE);
        }
        BigInteger common = top.gcd(bottom);
        BigInteger divisor = bottom.signum() < 0 ? common.negate() : common;
        return new Ratio(top.divide(divisor), bottom.divide(divisor));
    }

    Ratio plus(Ratio other) {
        return lowest(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Ratio times(Ratio other) {
        if (isOne() || other.isOne()) {
            return isOne() ? other : this;
        }
        return lowest(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Ratio negated() {
        return new Ratio(top.negate(), bottom);
    }

    /// 1 over it; it must not be zero.
    Ratio inverted() {
        return lowest(bottom, top);
    }

    /// Its whole power, if that is not too long a number.
    Optional<Ratio> power(int exponent) {
        long bits = (long) Math.max(top.bitLength(), bottom.bitLength()) * Math.abs((long) exponent);
        if (bits > 64 || exponent < 0 && isZero()) {
            return Optional.empty();
        }
        Ratio raised = new Ratio(top.pow(Math.abs(exponent)), bottom.pow(Math.abs(exponent)));
        return Optional.of(exponent < 0 ? raised.inverted() : raised);
    }

    boolean isZero() {
        return top.signum() == 0;
    }

    boolean isOne() {
        return equals(ONE);
    }

    boolean isNegative() {
        return top.signum() < 0;
    }

    boolean isWhole() {
        return bottom.equals(BigInteger.ONE);
    }

    Ratio absolute() {
        return new Ratio(top.abs(), bottom);
    }

    double value() {
        if (top.bitLength() <= EXACT && bottom.bitLength() <= EXACT) {
            return top.doubleValue() / bottom.doubleValue();
        }
        return new BigDecimal(top).divide(new BigDecimal(bottom), MathContext.DECIMAL128).doubleValue();
    }

    /// Whether a decimal number says it all, as for ½ but not for ⅓.
    boolean isDecimal() {
        return isWhole() && top.bitLength() < 50 || isDouble() && of(value()).equals(this);
    }

    /// Whether it is written as one whole number over another without loss.
    boolean isFraction() {
        return isExact(top) && isExact(bottom);
    }

    /// Whether it neither overflows nor vanishes as a double.
    boolean isDouble() {
        return top.bitLength() < SURELY_DOUBLE && bottom.bitLength() < SURELY_DOUBLE
                || isZero() || Double.isFinite(value()) && value() != 0;
    }

    /// Whether it is short enough to be worked with.
    boolean isShort() {
        return top.bitLength() < LONGEST && bottom.bitLength() < LONGEST;
    }

    /// The exponent of ten of its first digit, or one more.
    int magnitude() {
        var value = new BigDecimal(top).divide(new BigDecimal(bottom), MathContext.DECIMAL64);
        return value.precision() - value.scale();
    }

    /// It divided by a power of ten.
    Ratio withoutMagnitude(int exponent) {
        Ratio power = new Ratio(BigInteger.TEN.pow(Math.abs(exponent)), BigInteger.ONE);
        return times(exponent < 0 ? power : power.inverted());
    }

    private static boolean isExact(BigInteger whole) {
        return Double.isFinite(whole.doubleValue()) && of(whole.doubleValue()).equals(new Ratio(whole, BigInteger.ONE));
    }

    @Override
    public int compareTo(Ratio other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }
}
