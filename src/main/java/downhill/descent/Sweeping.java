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
            pass.accept(new Sweep(descent, rates, consequences.clone(), losses.clone(), every));
        }
    }

    /// What is left where nothing could be made.
    Sweep failed() {
        return new Sweep(descent, rates, new Consequence[rates.length], new double[rates.length][],
                Integer.MAX_VALUE);
    }
}
