package downhill.formula;

/// Arithmetic that `Math` lacks, defined once for the tree walk and for the compiled code.
final class Numerics {

    /// Up to this exponent a whole power is a handful of multiplications; beyond it, `Math.pow`.
    static final int LONGEST_PRODUCT = 16;

    private static final double LN_2 = Math.log(2);

    private Numerics() {
    }

    /// x^n. A whole exponent from 2 to 16 multiplies: x² = x·x, x³ = x²·x, x⁴ = x²·x², and so on by halving, the odd
    /// factor last; a negative one divides 1 by that. Everything else is `Math.pow`: 0⁰ = 1, and a negative base with
    /// a fractional exponent is not a number.
    static double power(double base, double exponent) {
        return isShort(exponent) ? wholePower(base, (int) exponent) : Math.pow(base, exponent);
    }

    static boolean isShort(double exponent) {
        return exponent == Math.rint(exponent) && Math.abs(exponent) <= LONGEST_PRODUCT && exponent != 0;
    }

    private static double wholePower(double base, int exponent) {
        if (exponent < 0) {
            return 1 / wholePower(base, -exponent);
        }
        if (exponent == 1) {
            return base;
        }
        double half = wholePower(base, exponent / 2);
        double square = half * half;
        return exponent % 2 == 0 ? square : square * base;
    }

    /// log₂ x, exact at the powers of two.
    static double log2(double x) {
        if (x > 0 && x < Double.POSITIVE_INFINITY) {
            int exponent = Math.getExponent(x);
            if (exponent >= Double.MIN_EXPONENT && x == Math.scalb(1.0, exponent)) {
                return exponent;
            }
        }
        return Math.log(x) / LN_2;
    }

    /// 1/(1 + e^(−x)), written so that neither end overflows.
    static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + Math.exp(-x));
        }
        double small = Math.exp(x);
        return small / (1 + small);
    }

    /// ln(1 + e^x) = max(x, 0) + ln(1 + e^(−|x|)), which neither overflows nor loses the small end.
    static double softplus(double x) {
        return Math.max(x, 0.0) + log1p(Math.exp(-Math.abs(x)));
    }

    /// ln(1 + t) for t from 0 to 1, to within two units in the last place, as 2 artanh s with s = t/(2 + t). The library's
    /// asks in which of its ranges t is, which the processor can't foresee where rows differ, and a logistic error asks for
    /// one in every row.
    ///
    /// The polynomial is (artanh(s)/s − 1)/s² as one of u = s² from 0 to 1/9, fitted at Chebyshev's points; it is off by at
    /// most 5·10⁻¹⁷.
    static double log1p(double t) {
        double s = t / (2 + t);
        double u = s * s;
        double u2 = u * u;
        double u4 = u2 * u2;
        double low = 0.3333333333333333 + u * 0.20000000000007292 + u2 * (0.1428571428355438 + u * 0.11111111358713936);
        double high = 0.0909089471806626 + u * 0.07692785033482201 + u2 * (0.06657072104773501 + u * 0.06000536405240235);
        double highest = 0.04400369241067174 + u * 0.08082022809776443;
        double twice = s + s;
        return twice + twice * (u * (low + u4 * (high + u4 * highest)));
    }
}
