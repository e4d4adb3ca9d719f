package downhill.bench;

import downhill.descent.Descent;
import downhill.descent.FormulaLoss;
import downhill.descent.Run;
import downhill.descent.optimizer.AdaDelta;
import downhill.descent.optimizer.AdaGrad;
import downhill.descent.optimizer.AdaMax;
import downhill.descent.optimizer.Adam;
import downhill.descent.optimizer.AdamW;
import downhill.descent.optimizer.AmsGrad;
import downhill.descent.optimizer.BarzilaiBorwein;
import downhill.descent.optimizer.GradientDescent;
import downhill.descent.optimizer.LineSearch;
import downhill.descent.optimizer.Lion;
import downhill.descent.optimizer.Momentum;
import downhill.descent.optimizer.Nadam;
import downhill.descent.optimizer.Nesterov;
import downhill.descent.optimizer.Newton;
import downhill.descent.optimizer.QhAdam;
import downhill.descent.optimizer.QuasiHyperbolicMomentum;
import downhill.descent.optimizer.RmsProp;
import downhill.descent.optimizer.Rprop;
import downhill.descent.optimizer.SignDescent;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Settings;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What the optimizer's interface costs: a recorded step of gradient descent beside a loop written by hand that stores
/// the same numbers, and 300 steps of six optimizers, and of every one, together.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class StepThroughSpi {

    private static final int STEPS = 300;

    private final FormulaLoss loss = new FormulaLoss(formula("w^2"));
    private final Descent gradientDescent = descent(new GradientDescent(), 0.01);
    private final List<Descent> six = Stream.of(new GradientDescent(), new Momentum(), new Nesterov(), new AdaGrad(),
            new RmsProp(), new Adam()).map(provider -> descent(provider, 0.01)).toList();
    /// By name: on a class path, where benchmarks run, a module's services are not found.
    private final List<Descent> every = Stream.of(new GradientDescent(), new Momentum(), new Nesterov(),
            new QuasiHyperbolicMomentum(), new AdaGrad(), new AdaDelta(), new RmsProp(), new Adam(), new AdaMax(),
            new AmsGrad(), new Nadam(), new AdamW(), new QhAdam(), new Lion(), new SignDescent(), new Rprop(),
            new Newton(), new LineSearch(), new BarzilaiBorwein())
            .map(provider -> descent(provider, provider.defaultRate().orElse(0.01))).toList();
    private double rate = 0.01;
    private double start = 3.265;

    private static Formula formula(String text) {
        return switch (Formula.parse(text)) {
            case Parsed.Good(Formula formula) -> formula;
            case Parsed.Bad(var error) -> throw new IllegalArgumentException(error.toString());
        };
    }

    private Descent descent(OptimizerProvider provider, double a) {
        return new Descent(loss, provider.create(Settings.of(provider.settings(), Map.of())), false, a,
                Vector.of(3.265), STEPS);
    }

    /// Per step.
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public Run throughTheInterface() {
        return Run.of(gradientDescent);
    }

    /// Per step.
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public void byHand(Blackhole sink) {
        double[] ws = new double[STEPS + 1];
        double[] losses = new double[STEPS + 1];
        double[] slopes = new double[STEPS + 1];
        double[] curvatures = new double[STEPS + 1];
        double[] changes = new double[STEPS + 1];
        Object[] memories = new Object[STEPS + 1];
        double w = start;
        for (int step = 0; step <= STEPS; step++) {
            double slope = 2 * w;
            ws[step] = w;
            losses[step] = w * w;
            slopes[step] = slope;
            curvatures[step] = 2;
            if (step < STEPS) {
                double change = -rate * slope;
                changes[step] = change;
                w += change;
                if (!Double.isFinite(w) || !Double.isFinite(w * w)) {
                    break;
                }
            }
        }
        sink.consume(ws);
        sink.consume(losses);
        sink.consume(slopes);
        sink.consume(curvatures);
        sink.consume(changes);
        sink.consume(memories);
    }

    /// All six runs of 300 steps, together.
    @Benchmark
    public void sixOptimizers(Blackhole sink) {
        for (Descent descent : six) {
            sink.consume(Run.of(descent));
        }
    }

    /// All nineteen.
    @Benchmark
    public void everyOptimizer(Blackhole sink) {
        for (Descent descent : every) {
            sink.consume(Run.of(descent));
        }
    }
}
