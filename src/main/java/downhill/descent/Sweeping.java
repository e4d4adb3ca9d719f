package downhill.descent;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The making of a [Sweep]: every 16th rate first, then every 8th, and so on; no rate twice.
final class Sweeping implements Passes.Work<Sweep> {

    private final Descent descent;
    private final double[] rates;

    Sweeping(Descent descent, double[] rates) {
        this.descent = descent;
        this.rates = rates;
    }

    @Override
    public void make(BooleanSupplier cancelled, Consumer<Sweep> pass) {
        Trials trials = new Trials(descent);
        Consequence[] consequences = new Consequence[rates.length];
        double[][] losses = new double[rates.length][];
        for (int every = Sweep.COARSEST; every >= 1; every /= 2) {
            for (int index = 0; index < rates.length; index += every) {
                if (consequences[index] != null) {
                    continue;
                }
                if (cancelled.getAsBoolean()) {
                    return;
                }
                consequences[index] = trials.of(descent.withRate(rates[index]));
                losses[index] = trials.losses();
            }
            Sweep sweep = new Sweep(descent, rates, consequences.clone(), losses.clone(), every);
            if (every > 1 || sweep.best().isEmpty()) {
                pass.accept(sweep);
            } else {
                Sweep refined = refined(sweep, sweep.best().get(), trials);
                pass.accept(refined);
                // Nine times as many runs again: a plug-in is not asked for them.
                if (!descent.foreign()) {
                    new BestOfAll(descent, rates, trials, cancelled).from(refined.best().get()).map(refined::withBest)
                            .ifPresent(pass);
                }
            }
        }
    }

    /// Tries the rates of three digits between the best one and its neighbours.
    private Sweep refined(Sweep sweep, Sweep.Best best, Trials trials) {
        int index = sweep.nearest(best.rate());
        BestRate found = BestRate.tried(descent, best.rate(), trials);
        double unit = Math.pow(10, Math.floor(Math.log10(best.rate()) + 1e-9) - 2);
        double low = rates[Math.max(0, index - 1)];
        double high = rates[Math.min(rates.length - 1, index + 1)];
        for (double rate = low + unit; rate < high - unit / 2; rate += unit) {
            BestRate next = BestRate.tried(descent, RateAxis.rounded(rate), trials);
            found = next.isBetterThan(found) ? next : found;
        }
        return sweep.withBest(found.found(false));
    }

    /// What is left where nothing could be made.
    Sweep failed() {
        return new Sweep(descent, rates, new Consequence[rates.length], new double[rates.length][],
                Integer.MAX_VALUE);
    }
}
