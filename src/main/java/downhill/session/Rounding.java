package downhill.session;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Round numbers for what a hand sets: a drag can't mean sixteen digits.
public final class Rounding {

    private Rounding() {
    }

    /// To `digits` significant digits.
    public static double significant(double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return value;
        }
        return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP)).doubleValue();
    }

    /// To the power of ten that is just finer than `resolution`.
    public static double to(double value, double resolution) {
        int decimals = (int) Math.ceil(-Math.log10(resolution));
        return new BigDecimal(value).setScale(Math.clamp(decimals, -300, 300), RoundingMode.HALF_UP).doubleValue();
    }

    /// The next number up with one more in its second significant digit: 0.15 → 0.16, 0.99 → 1.0.
    public static double up(double value) {
        return significant(value + unit(value), 2);
    }

    /// The next number down: 0.15 → 0.14, 1.0 → 0.99.
    public static double down(double value) {
        double less = significant(value - unit(value) / 10, 3);
        return significant(value - unit(less), 2);
    }

    /// By how much an arrow key moves something along a stretch: about a two hundredth of it, or (fine) a two thousandth, as
    /// a power of ten.
    public static double stride(double length, boolean fine) {
        return Math.pow(10, Math.round(Math.log10(length / (fine ? 2_000 : 200))));
    }

    private static double unit(double value) {
        return Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 1);
    }
}
