package downhill.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A number as it is written, together with the value that the written digits have.
///
/// An equation is true on screen only if it holds for what is written; this is what it is checked with.
///
/// @param text the digits
/// @param value their value
record ShownNumber(String text, double value) {

    /// Written with a fixed count of decimals, or with three significant digits where that says nothing. Zeros after the
    /// point would look rounded: what is exactly 0 is written 0.
    static ShownNumber of(double value, int decimals) {
        if (value == 0) {
            return exact(0);
        }
        String text = Numbers.decimals(value, decimals);
        if (!Double.isFinite(value)) {
            return new ShownNumber(text, value);
        }
        double size = Math.abs(value);
        boolean power = size >= 1e6 || size != 0 && size < 0.5 * Math.pow(10, -decimals);
        BigDecimal rounded = power
                ? new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_UP))
                : new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        return new ShownNumber(text, rounded.doubleValue());
    }

    /// Whether these digits are all that a number has, but for the last ones of binary arithmetic.
    boolean isAllOf(double number) {
        return Numbers.isAll(value, number);
    }

    /// Without zeros at its end.
    ShownNumber trimmed() {
        return isFinite() ? exact(value) : this;
    }

    /// Takes the zeros at their ends away from numbers that are all written in full, and returns whether they are.
    static boolean trim(Map<String, ShownNumber> shown, Map<String, Double> values) {
        boolean isAll = shown.entrySet().stream().allMatch(each -> each.getValue().isAllOf(values.get(each.getKey())));
        if (isAll) {
            shown.replaceAll((name, number) -> number.trimmed());
        }
        return isAll;
    }

    boolean isFinite() {
        return Double.isFinite(value);
    }

    /// The value that the written digits have, exactly.
    BigDecimal decimal() {
        return BigDecimal.valueOf(value);
    }

    /// Written in full.
    static ShownNumber exact(double value) {
        return new ShownNumber(Numbers.exact(value), value);
    }

    /// How many decimals write some numbers so that the smallest of them still has three digits; two if that writes
    /// them all in full.
    static int decimalsFor(double... values) {
        boolean two = true;
        double smallest = Double.POSITIVE_INFINITY;
        for (double value : values) {
            two &= of(value, 2).isAllOf(value);
            if (value != 0) {
                smallest = Math.min(smallest, Math.abs(value));
            }
        }
        return two ? 2 : (int) Math.clamp(2 - Math.floor(Math.log10(smallest)), 3, 6);
    }

    /// Written with as many decimals as that, but in full where a few digits are all there is: 0.9, 10⁻⁸; and never with
    /// fewer than three digits.
    static ShownNumber setting(double value, int decimals) {
        ShownNumber full = exact(value);
        int most = Numbers.isPower(full.text) ? 7 : decimals + 2;
        if (full.text.length() <= most || !full.isFinite()) {
            return full;
        }
        return Math.abs(value) < Math.pow(10, 2 - decimals) ? digits(value, 3) : of(value, decimals);
    }

    /// With as many decimals, but never with fewer than three digits: 9.87·10⁻⁷ rather than 0.000001.
    static ShownNumber measured(double value, int decimals) {
        ShownNumber shown = of(value, decimals);
        return shown.isAllOf(value) || !Double.isFinite(value) || Math.abs(value) >= Math.pow(10, 2 - decimals)
                ? shown : digits(value, 3);
    }

    /// With so many significant digits.
    static ShownNumber digits(double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? exact(0) : new ShownNumber(Numbers.exact(value), value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        return new ShownNumber(Numbers.significant(value, digits), rounded.doubleValue());
    }

    /// What one more in the last of the written digits would be.
    BigDecimal lastDigit() {
        if (!Numbers.isPower(text)) {
            return BigDecimal.ONE.movePointLeft(decimals(text));
        }
        String factor = text.contains("·") ? text.substring(0, text.indexOf('·')) : "";
        return BigDecimal.ONE.scaleByPowerOfTen(exponent(decimal()) - decimals(factor));
    }

    private static int exponent(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

    private static int decimals(String digits) {
        return digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
    }

    /// This one, and then the same number with fewer and fewer digits.
    ///
    /// @param number what is written
    /// @param least how many significant digits are to be left
    Stream<ShownNumber> everShorter(double number, int least) {
        int digits = isFinite() && value != 0 ? exponent(decimal()) - exponent(lastDigit()) + 1 : 0;
        return Stream.concat(Stream.of(this), IntStream.iterate(digits - 1, count -> count >= least, count -> count - 1)
                .mapToObj(count -> digits(number, count)));
    }
}
