package downhill.export.web;

import downhill.picture.RateScale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// The learning rates of a page: evenly spread over the scale, one of them the run's own.
///
/// @param all from the smallest to the largest
/// @param own which of them is the run's
public record Rates(List<Double> all, int own) {

    private static final int COUNT = 41;

    private static final int DIGITS = 2;

    /// @param rate the run's own
    public static Rates around(double rate) {
        return around(rate, COUNT);
    }

    /// @param count how many there are
    public static Rates around(double rate, int count) {
        RateScale scale = RateScale.of(rate);
        List<Double> rates = new ArrayList<>();
        int nearest = 0;
        for (int index = 0; index < count; index++) {
            double power = scale.low() + (double) index / (count - 1) * scale.powers();
            rates.add(rounded(Math.pow(10, power)));
            if (Math.abs(Math.log(rates.get(index) / rate)) < Math.abs(Math.log(rates.get(nearest) / rate))) {
                nearest = index;
            }
        }
        rates.set(nearest, rate);
        return new Rates(List.copyOf(rates), nearest);
    }

    private static double rounded(double rate) {
        return new BigDecimal(rate).round(new MathContext(DIGITS)).doubleValue();
    }
}
