package downhill.bench;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Consequence;
import downhill.descent.Descent;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Sweep;
import downhill.descent.optimizer.AdaGrad;
import downhill.descent.optimizer.Adam;
import downhill.descent.optimizer.GradientDescent;
import downhill.descent.optimizer.Momentum;
import downhill.descent.optimizer.RmsProp;
import downhill.descent.optimizer.SignDescent;
import downhill.plugin.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// A sweep of 401 rates × 200 steps on the loss with two valleys, beside a loop written by hand of the same arithmetic.
///
/// The loop by hand stores the same two columns and copies the losses; it finds the steps to 1 % of a bottom that it
/// is told, but it looks for no bottom and gives no verdict. After the sweep every rate of three digits is tried for the
/// best one, nine times as many runs again: that has its own measure, beside as many runs by hand.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SweepOfRates {

    private static final int STEPS = 200;
    /// From 0.001 to 10.
    private static final int OF_THREE_DIGITS = 4 * 901;
    private static final Optimizers SEVERAL = Optimizers.of(List.of(new GradientDescent(), new Momentum(),
            new AdaGrad(), new RmsProp(), new Adam(), new SignDescent()));

    /// Whether many optimizers have been at work before, as in a window that is used.
    @Param({"false", "true"})
    private boolean used;

    private Descent descent;
    private double[] rates;
    private double[] bottoms;

    @Setup
    public void prepare() {
        descent = descent("gradient-descent");
        Sweep[] last = new Sweep[1];
        Sweep.make(descent, -3, 1, () -> false, sweep -> last[0] = sweep);
        rates = new double[last[0].size()];
        bottoms = new double[rates.length];
        for (int index = 0; index < rates.length; index++) {
            rates[index] = last[0].rate(index);
            bottoms[index] = last[0].at(index).flatMap(Consequence::bottom).map(Vector::w).orElse(0.0);
        }
        if (used) {
            for (int round = 0; round < 20; round++) {
                for (String id : SEVERAL.ids()) {
                    Descent other = descent(id);
                    Sweep.make(other, -3, 1, () -> false, sweep -> last[0] = sweep);
                    Consequence.of(Run.of(other));
                }
            }
        }
    }

    private static Descent descent(String optimizer) {
        CatalogueLoss loss = Catalogue.find("two-valleys").orElseThrow();
        return ((Preparation.Ready) Preparation.of(loss.scenario().withOptimizer(optimizer).withSteps(STEPS),
                SEVERAL)).descent();
    }

    /// All passes, with every verdict and the best of these rates.
    @Benchmark
    public void sweep(Blackhole sink) {
        boolean[] isWhole = new boolean[1];
        Sweep.make(descent, -3, 1, () -> isWhole[0], sweep -> {
            isWhole[0] = sweep.every() == 1;
            sink.consume(sweep);
        });
    }

    /// The same, and the best of all rates of three digits.
    @Benchmark
    public void sweepAndBestOfAll(Blackhole sink) {
        Sweep.make(descent, -3, 1, () -> false, sink::consume);
    }

    @Benchmark
    public void byHand(Blackhole sink) {
        byHand(rates.length, sink);
    }

    @Benchmark
    public void byHandAsManyRunsAsForBestOfAll(Blackhole sink) {
        byHand(rates.length + OF_THREE_DIGITS, sink);
    }

    private void byHand(int runs, Blackhole sink) {
        double[] ws = new double[STEPS + 1];
        double[] losses = new double[STEPS + 1];
        for (int number = 0; number < runs; number++) {
            int index = number % rates.length;
            int last = run(rates[index], ws, losses);
            double base = value(bottoms[index]);
            double near = 0.01 * (losses[0] - base);
            int row = last + 1;
            while (row > 0 && losses[row - 1] - base <= near) {
                row--;
            }
            sink.consume(row);
            sink.consume(Arrays.copyOf(losses, last + 1));
        }
    }

    private int run(double rate, double[] ws, double[] losses) {
        double w = 1.8;
        for (int row = 0; row <= STEPS; row++) {
            double value = value(w);
            if (!Double.isFinite(w) || !Double.isFinite(value)) {
                return row - 1;
            }
            ws[row] = w;
            losses[row] = value;
            w += -rate * (4 * w * w * w - 6 * w + 1);
        }
        return STEPS;
    }

    private static double value(double w) {
        double square = w * w;
        return square * square - 3 * square + w + 4;
    }
}
