package downhill.descent;

import java.util.Optional;

/// One rate with all that decides whether it is better than another.
///
/// @param rate the rate
/// @param made what comes of it
/// @param reached the loss when it first is there for good; where it never is, the last one
/// @param isWhole whether the run was not cut short by leaving the numbers
record BestRate(double rate, Consequence made, double reached, boolean isWhole) {

    static BestRate of(Descent descent, double rate, Consequence made, double[] losses) {
        return new BestRate(rate, made, losses[made.stepsToBottom().orElse(losses.length - 1)],
                losses.length > descent.steps());
    }

    /// Tries a rate.
    static BestRate tried(Descent descent, double rate, Trials trials) {
        Consequence made = trials.of(descent.withRate(rate));
        return of(descent, rate, made, trials.losses());
    }

    /// The best of those that are known, and not still.
    static Optional<Sweep.Best> among(Descent descent, double[] rates, Consequence[] known, double[][] losses) {
        BestRate best = null;
        for (int index = 0; index < rates.length; index++) {
            if (known[index] != null && known[index].verdict() != Verdict.STAYS) {
                BestRate next = of(descent, rates[index], known[index], losses[index]);
                best = best == null || next.isBetterThan(best) ? next : best;
            }
        }
        return Optional.ofNullable(best).map(tried -> tried.found(false));
    }

    /// Fewer steps; with as many, a lower loss.
    boolean isBetterThan(BestRate other) {
        int steps = made.stepsToBottom().orElse(Integer.MAX_VALUE);
        int otherSteps = other.made.stepsToBottom().orElse(Integer.MAX_VALUE);
        if (steps != otherSteps) {
            return steps < otherSteps;
        }
        return isWhole == other.isWhole ? reached < other.reached : isWhole;
    }

    /// @param ofAll whether every rate of three digits has been tried
    Sweep.Best found(boolean ofAll) {
        return new Sweep.Best(rate, made, ofAll);
    }
}
