package downhill.descent;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A logarithmic scale of learning rates.
final class Rates {

    /// The greatest power of ten that a double holds exactly.
    private static final int EXACT_POWERS = 22;

    private Rates() {
    }

    /// Rates from one power of ten to another, evenly spaced in their logarithm and rounded to three significant digits,
    /// as those that a slider sets.
    static double[] between(int lowPower, int highPower, int count) {
        if (lowPower >= highPower) {
            throw new IllegalArgumentException("no scale runs from 10^" + lowPower + " to 10^" + highPower);
        }
        double[] rates = new double[count];
        for (int index = 0; index < count; index++) {
            rates[index] = at(lowPower, highPower, count, index);
        }
        return rates;
    }

    /// One of these rates, by its place, from 0.
    static double at(int lowPower, int highPower, int count, int index) {
        return rounded(StrictMath.pow(10, lowPower + (highPower - lowPower) * (double) index / (count - 1)));
    }

    /// To three significant digits. A whole number below 1,000 and a power of ten up to 10²² are exact, so their product or
    /// quotient is the number that the three digits mean; a sweep has hundreds of rates, and decimal arithmetic takes longer
    /// for one than a run does.
    static double rounded(double rate) {
        int power = 2 - (int) Math.floor(Math.log10(rate));
        if (Math.abs(power) > EXACT_POWERS) {
            return new BigDecimal(rate).round(new MathContext(3, RoundingMode.HALF_UP)).doubleValue();
        }
        double unit = Math.pow(10, Math.abs(power));
        return power >= 0 ? Math.rint(rate * unit) / unit : Math.rint(rate / unit) * unit;
    }

    /// The place of the nearest rate, on the logarithmic scale.
    static int nearest(double[] rates, double rate) {
        int last = rates.length - 1;
        double part = Math.log(rate / rates[0]) / Math.log(rates[last] / rates[0]);
        return Math.clamp(Math.round(part * last), 0, last);
    }
}
