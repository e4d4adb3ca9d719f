package downhill.descent;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What comes of a scenario at every rate of a scale: 401 rates, evenly spaced in their logarithm. Immutable.
///
/// Made in passes, coarse to fine: the first sweep knows every 16th rate, the last one all. What is asked of a rate that
/// isn't known yet is answered for the nearest one below that is, so that a sweep can be drawn from the first pass on.
public final class Sweep {

    /// The last pass of a sweep; empty where it is cancelled before the first.
    ///
    /// @param lowPower the scale begins at 10 to this power
    /// @param highPower the scale ends at 10 to this power
    public static Optional<Sweep> whole(Descent descent, int lowPower, int highPower, BooleanSupplier cancelled) {
        AtomicReference<Sweep> last = new AtomicReference<>();
        make(descent, lowPower, highPower, cancelled, last::set);
        return Optional.ofNullable(last.get());
    }

    /// How many rates there are.
    public static final int COUNT = 401;

    static final int COARSEST = 16;

    private final Descent descent;
    private final double[] rates;
    private final Consequence[] consequences;
    private final double[][] losses;
    private final int every;
    private final Optional<Best> best;

    Sweep(Descent descent, double[] rates, Consequence[] consequences, double[][] losses, int every) {
        this(descent, rates, consequences, losses, every, BestRate.among(descent, rates, consequences, losses));
    }

    private Sweep(Descent descent, double[] rates, Consequence[] consequences, double[][] losses, int every,
            Optional<Best> best) {
        this.best = best;
        this.descent = descent;
        this.rates = rates;
        this.consequences = consequences;
        this.losses = losses;
        this.every = every;
    }

    /// The rate with the quickest descent.
    ///
    /// @param rate of three significant digits; it may lie beyond the scale
    /// @param made what comes of it
    /// @param isOfAll whether every rate of three digits has been tried; if not, it is the best of those that were
    public record Best(double rate, Consequence made, boolean isOfAll) {

        /// Whether it settles; if not, no rate does, and this one's final loss is the lowest.
        public boolean settles() {
            return made.stepsToBottom().isPresent();
        }
    }

    /// Makes a sweep, and hands over each pass. Takes its time: for the background. A plug-in that fails, or makes no
    /// pass within two seconds, gives a sweep that [#isFailed()].
    ///
    /// @param descent what is swept, of one weight; its own rate doesn't matter
    /// @param lowPower the scale begins at 10 to this power
    /// @param highPower the scale ends at 10 to this power
    /// @param cancelled asked before each run; once it says yes, nothing more is handed over
    /// @param pass takes each pass; for a plug-in on another thread than the caller's, which waits
    public static void make(Descent descent, int lowPower, int highPower, BooleanSupplier cancelled,
            Consumer<Sweep> pass) {
        double[] rates = new RateAxis(lowPower, highPower).values(COUNT);
        Sweeping sweeping = new Sweeping(descent, rates);
        Passes.of(descent, sweeping, cancelled, pass, sweeping.failed());
    }

    /// How many rates there are.
    public int size() {
        return COUNT;
    }

    /// Rate `index` of the scale, from 0, with three significant digits.
    public double rate(int index) {
        return rates[index];
    }

    /// The place of the rate that is nearest to a given one, on the logarithmic scale.
    public int nearest(double rate) {
        return RateAxis.nearest(rates, rate);
    }

    /// What is swept.
    public Descent descent() {
        return descent;
    }

    /// Which rates are known: every so-manieth; 1 for all.
    public int every() {
        return every;
    }

    /// Whether a plug-in failed. Then nothing is known.
    public boolean isFailed() {
        return every > COUNT;
    }

    /// What comes of rate `index`; empty where that is not known yet.
    public Optional<Consequence> at(int index) {
        return Optional.ofNullable(consequences[index]);
    }

    /// What comes of rate `index`, or of the nearest known below; empty only where a plug-in failed.
    public Optional<Consequence> about(int index) {
        return isFailed() ? Optional.empty() : at(known(index));
    }

    /// The place of the nearest rate that is known, not above `index`.
    public int known(int index) {
        return index / every * every;
    }

    /// The loss after `steps` steps at rate `index`, or the nearest known below; NaN where the run has left the numbers
    /// by then.
    public double lossAfter(int index, int steps) {
        if (isFailed()) {
            return Double.NaN;
        }
        double[] run = losses[known(index)];
        return steps < run.length ? run[steps] : Double.NaN;
    }

    /// The rate after which the loss is near its bottom's soonest; of several, the one that then is lowest. In the last pass
    /// every rate of three digits has been tried, and beyond the scale's ends where they won; see [Best#isOfAll()]. Empty
    /// where nothing ever moves, and where a plug-in failed.
    public Optional<Best> best() {
        return best;
    }

    /// The same with the best rate found more exactly.
    Sweep withBest(Best found) {
        return new Sweep(descent, rates, consequences, losses, every, Optional.of(found));
    }
}
