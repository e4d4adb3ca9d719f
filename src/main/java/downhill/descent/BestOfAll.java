package downhill.descent;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The search for the best rate among all of three significant digits.
///
/// How many steps a rate takes jumps from rate to rate: on a kink only the one rate that hits it is there in one step. So
/// none may be left out. Where the lowest or the highest rate wins, the search goes on beyond it, a power of ten at a time.
///
/// @param rates the scale's, ascending
record BestOfAll(Descent descent, double[] rates, Trials trials, BooleanSupplier cancelled) {

    /// How many powers of ten are looked at beyond either end.
    private static final int MOST_BEYOND = 3;

    /// The best one, given one that is good; empty where it is cancelled.
    Optional<Sweep.Best> from(Sweep.Best good) {
        int low = power(rates[0]);
        int high = power(rates[rates.length - 1]);
        BestRate best = BestRate.tried(descent, good.rate(), trials);
        for (int power = low; power < high && best != null; power++) {
            best = within(power, best);
        }
        int upper = high;
        while (best != null && upper < high + MOST_BEYOND && best.rate() >= lowest(upper)) {
            best = within(upper++, best);
        }
        int lower = low;
        while (best != null && lower > low - MOST_BEYOND && best.rate() <= lowest(lower)) {
            best = within(--lower, best);
        }
        return Optional.ofNullable(best).map(found -> found.found(true));
    }

    private static int power(double rate) {
        return (int) Math.rint(Math.log10(rate));
    }

    private static double lowest(int power) {
        return RateAxis.rounded(Math.pow(10, power));
    }

    /// The best from 10 to a power up to ten times that, both included; null where it is cancelled.
    private BestRate within(int power, BestRate before) {
        BestRate best = before;
        double unit = Math.pow(10, power - 2.0);
        for (int digits = 100; digits <= 1000; digits++) {
            if (cancelled.getAsBoolean()) {
                return null;
            }
            BestRate next = BestRate.tried(descent, RateAxis.rounded(digits * unit), trials);
            best = next.isBetterThan(best) ? next : best;
        }
        return best;
    }
}
