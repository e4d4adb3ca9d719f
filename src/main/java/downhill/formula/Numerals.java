package downhill.formula;

import java.math.BigDecimal;

/// Numbers as people write them.
final class Numerals {

    private Numerals() {
    }

    /// The shortest decimal that is this number, without a sign: 3, 0.1, 1e-7.
    static String plain(double value) {
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-5 || size >= 1e15)) {
            return Double.toString(size).replace(".0E", "E").replace('E', 'e');
        }
        return new BigDecimal(Double.toString(size)).stripTrailingZeros().toPlainString();
    }

    /// A number in front of a letter: ½, ¼ and ¾ have a sign of their own.
    static String coefficient(double value) {
        if (value == 0.5) {
            return "½";
        }
        if (value == 0.25) {
            return "¼";
        }
        return value == 0.75 ? "¾" : plain(value);
    }

    /// Whether a coefficient is written below a fraction's line rather than as a decimal: 1/8, 1/16, …
    static boolean isUnitFraction(double value) {
        double below = 1 / value;
        return below >= 8 && below <= 1024 && below == Math.rint(below) && Long.bitCount((long) below) == 1;
    }

    /// Whether a number is a few halves, quarters, …
    static boolean isBinaryFraction(double value) {
        double scaled = value * 1024;
        return value != Math.rint(value) && value < 1024 && scaled == Math.rint(scaled);
    }
}
