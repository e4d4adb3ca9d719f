package downhill.bench;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Coordinate;
import downhill.descent.Descent;
import downhill.descent.Optimizers;
import downhill.descent.OutcomeMap;
import downhill.descent.Preparation;
import downhill.descent.RateAxis;
import downhill.descent.StartAxis;
import downhill.descent.optimizer.Adam;
import downhill.descent.optimizer.GradientDescent;
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

/// All passes of a map of 400 starts × 300 rates, each cell a run of the loss's own length, on two threads; the last
/// pass makes three quarters of it. The baseline is the first pass alone, a 256th of the cells.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class MapOfStarts {

    @Param({"two-valleys", "bumpy"})
    private String loss;

    @Param({"gradient-descent", "adam"})
    private String optimizer;

    private Descent descent;
    private OutcomeMap.Grid grid;

    @Setup
    public void prepare() {
        CatalogueLoss chosen = Catalogue.find(loss).orElseThrow();
        descent = ((Preparation.Ready) Preparation.of(chosen.scenario().withOptimizer(optimizer),
                Optimizers.of(List.of(new GradientDescent(), new Adam())))).descent();
        grid = OutcomeMap.Grid.of(new StartAxis(Coordinate.W, chosen.low(), chosen.high()), new RateAxis(-3, 1));
    }

    @Benchmark
    public void allPasses(Blackhole sink) {
        OutcomeMap.make(descent, grid, () -> false, sink::consume);
    }

    @Benchmark
    public void firstPass(Blackhole sink) {
        boolean[] done = {false};
        OutcomeMap.make(descent, grid, () -> done[0], map -> {
            done[0] = true;
            sink.consume(map);
        });
    }
}
