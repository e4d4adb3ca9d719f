package downhill.picture;

import downhill.plugin.Vector;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Two numbers or points and the distance between them as they are written: the distance is that of the two as they are
/// written, in as many decimals.
///
/// @param guess what was guessed, such as 2.30 or (1.20, 3.40)
/// @param actual what came
/// @param distance between the two
record ShownDistance(String guess, String actual, String distance) {

    private static final int MOST_DECIMALS = 6;
    /// More digits than a double has, for the root of a sum of squares.
    private static final MathContext ROOT = new MathContext(40);

    static ShownDistance of(Vector guess, Vector actual) {
        double size = Math.max(size(guess), size(actual));
        boolean isPower = size >= 1e6 || size > 0 && size < 1e-3;
        double apart = Math.hypot(guess.w() - actual.w(), guess.b() - actual.b());
        int decimals = isPower ? 3 - (int) Math.floor(Math.log10(size))
                : (int) Math.clamp(Math.max(size == 0 ? 0 : 2 - Math.floor(Math.log10(size)),
                        apart == 0 ? 0 : Math.ceil(-Math.log10(apart))), 0, MOST_DECIMALS);
        BigDecimal away = distance(guess, actual, decimals);
        return new ShownDistance(text(guess, decimals, isPower), text(actual, decimals, isPower),
                text(away, isPower));
    }

    boolean isSame() {
        return guess.equals(actual);
    }

    private static double size(Vector point) {
        return Math.max(Math.abs(point.w()), Math.abs(point.b()));
    }

    private static BigDecimal distance(Vector guess, Vector actual, int decimals) {
        BigDecimal w = rounded(guess.w(), decimals).subtract(rounded(actual.w(), decimals));
        if (guess.size() == 1) {
            return w.abs();
        }
        BigDecimal b = rounded(guess.b(), decimals).subtract(rounded(actual.b(), decimals));
        return w.multiply(w).add(b.multiply(b)).sqrt(ROOT).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String text(Vector point, int decimals, boolean isPower) {
        String w = text(rounded(point.w(), decimals), isPower);
        return point.size() == 1 ? w : "(" + w + ", " + text(rounded(point.b(), decimals), isPower) + ")";
    }

    /// Very large or small, in all the digits that it was rounded to.
    private static String text(BigDecimal number, boolean isPower) {
        return isPower ? Numbers.significant(number.doubleValue(), number.precision())
                : number.toPlainString().replace('-', '−');
    }
}
