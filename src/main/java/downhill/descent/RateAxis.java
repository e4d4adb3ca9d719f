package downhill.descent;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The learning rates from one power of ten to another, evenly spaced in their logarithm and rounded to three significant
/// digits, as those that a slider sets.
///
/// @param lowPower the lowest is 10 to this power
/// @param highPower the highest is 10 to this power
public record RateAxis(int lowPower, int highPower) implements Axis {

    /// The greatest power of ten that a double holds exactly.
    private static final int EXACT_POWERS = 22;

    public RateAxis {
        if (lowPower >= highPower) {
            throw new IllegalArgumentException("no scale runs from 10^" + lowPower + " to 10^" + highPower);
        }
    }

    /// The lowest rate's decimal logarithm.
    @Override
    public double low() {
        return lowPower;
    }

    /// The highest rate's decimal logarithm.
    @Override
    public double high() {
        return highPower;
    }

    @Override
    public double at(int place, int count) {
        return rounded(StrictMath.pow(10, lowPower + (highPower - lowPower) * (double) place / (count - 1)));
    }

    @Override
    public Descent applied(Descent descent, double value) {
        return descent.withRate(value);
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

    /// The place of the nearest of some rates, on the logarithmic scale.
    static int nearest(double[] rates, double rate) {
        int last = rates.length - 1;
        double part = Math.log(rate / rates[0]) / Math.log(rates[last] / rates[0]);
        return Math.clamp(Math.round(part * last), 0, last);
    }
}
