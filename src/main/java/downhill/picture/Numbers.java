package downhill.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Writes numbers for reading: "." always, a real minus sign, powers of ten where digits would run on.
///
/// Never used for files: those get [Double#toString(double)].
public final class Numbers {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {
    }

    /// A number with `digits` significant digits: 3.20, −0.480, 1.23·10⁷.
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent < -4 || exponent >= Math.max(6, digits)) {
            return power(rounded, exponent, digits, isAll(rounded.doubleValue(), value));
        }
        return minus(rounded.setScale(Math.max(0, digits - 1 - exponent), RoundingMode.HALF_UP).toPlainString());
    }

    /// A finite number other than 0 with a power of ten, however short it would be without: 6·10⁵.
    static String power(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        return power(rounded, rounded.precision() - rounded.scale() - 1, digits, isAll(rounded.doubleValue(), value));
    }

    /// The same with its sign, also where that is +.
    public static String signed(double value, int digits) {
        String text = significant(value, digits);
        return value > 0 ? "+" + text : text;
    }

    /// A number with a fixed count of decimals: 1.120; by significant digits where that would leave too few or too many.
    public static String decimals(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        double size = Math.abs(value);
        if (size >= 1e6 || size != 0 && size < 0.5 * Math.pow(10, -decimals)) {
            return significant(value, 3);
        }
        return minus(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    /// A number in as few characters as give it back exactly: 0.15, 3.265, 10⁻⁸.
    public static String exact(double value) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent < -4 || exponent >= 7) {
            return power(decimal, exponent, decimal.precision(), true);
        }
        return minus(decimal.toPlainString());
    }

    /// A number in as many digits as fit, without zeros at its end where these are all that it has: 0.9, 6, 1.029.
    ///
    /// @param digits how many significant ones at most
    public static String readable(double value, int digits) {
        if (!Double.isFinite(value) || value == 0) {
            return significant(value, digits);
        }
        double rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP)).doubleValue();
        return isAll(rounded, value) ? exact(rounded) : significant(value, digits);
    }

    /// A whole number as an exponent: ⁻⁸.
    public static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    /// Whether a written number uses a power of ten.
    static boolean isPower(String text) {
        return text.chars().anyMatch(character -> character == '⁻' || SUPERSCRIPTS.indexOf(character) >= 0);
    }

    /// Whether rounding took nothing away but the last digits of binary arithmetic.
    static boolean isAll(double written, double value) {
        return Math.abs(written - value) <= 1e-12 * Math.abs(value);
    }

    /// @param isAll whether these are all digits there are: a power of ten without a factor would look so
    private static String power(BigDecimal value, int exponent, int digits, boolean isAll) {
        BigDecimal factor = value.movePointLeft(exponent)
                .setScale(digits - 1, RoundingMode.HALF_UP);
        String ten = "10" + superscript(exponent);
        if (isAll && factor.abs().compareTo(BigDecimal.ONE) == 0 && digits <= 3
                && factor.stripTrailingZeros().precision() == 1) {
            return (factor.signum() < 0 ? "−" : "") + ten;
        }
        return minus(factor.toPlainString()) + "·" + ten;
    }

    private static String special(double value) {
        return Double.isNaN(value) ? "—" : value > 0 ? "∞" : "−∞";
    }

    /// A hyphen becomes a minus; a zero that rounding left loses its sign.
    private static String minus(String text) {
        boolean zero = text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
        return zero ? text.replace("-", "") : text.replace('-', '−');
    }
}
