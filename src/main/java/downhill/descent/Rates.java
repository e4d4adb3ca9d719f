package downhill.descent;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A logarithmic scale of learning rates.
final class Rates {

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

    /// To three significant digits.
    static double rounded(double rate) {
        return new BigDecimal(rate).round(new MathContext(3, RoundingMode.HALF_UP)).doubleValue();
    }

    /// The place of the nearest rate, on the logarithmic scale.
    static int nearest(double[] rates, double rate) {
        int last = rates.length - 1;
        double part = Math.log(rate / rates[0]) / Math.log(rates[last] / rates[0]);
        return Math.clamp(Math.round(part * last), 0, last);
    }
}
