package downhill.bench;

import downhill.descent.FormulaLoss;
import downhill.descent.data.Dataset;
import downhill.formula.Columns;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.picture.GroundMaking;
import downhill.picture.Interval;
import downhill.plugin.Vector;
import java.util.SplittableRandom;
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

/// The map of a loss of two weights, 400 × 300 cells in bands with their level lines, as it is drawn. The baseline is to ask
/// for the loss at each of those cells, and for nothing else.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class MapOfGround {

    private static final int ROWS = 100_000;

    /// What the ground is of: formulas, one over many rows that is a polynomial in the weights, and one that is not.
    public enum Ground {
        HIMMELBLAU("(w^2 + b - 11)^2 + (w + b^2 - 7)^2"),
        BUMPS("0.1(w^2 + b^2) + 2 - cos(2w) - cos(2b)"),
        SQUARED("mean((w*x + b - y)^2)"),
        LOGISTIC("mean(ln(1 + exp(-(2y-1)*(w*x+b))))");

        private final String formula;

        Ground(String formula) {
            this.formula = formula;
        }
    }

    @Param
    public Ground ground;

    private final Interval seen = new Interval(-5, 5);
    private FormulaLoss loss;

    @Setup
    public void prepare() {
        Formula formula = ((Parsed.Good) Formula.parse(ground.formula)).formula();
        var random = new SplittableRandom(1);
        Columns points = Columns.of(random.doubles(ROWS, -2, 2).toArray(),
                random.ints(ROWS, 0, 2).asDoubleStream().toArray());
        loss = new FormulaLoss(formula, formula.overRows() ? Dataset.of("made", "x", "y", points) : Dataset.NONE);
    }

    /// As the window has it: over many rows in passes, of a sample where sums cannot be made once.
    @Benchmark
    public void allPasses(Blackhole sink) {
        GroundMaking.map(loss.sketch(), seen, seen, () -> false, sink::consume);
    }

    /// The first of the passes, which is shown at once.
    @Benchmark
    public void firstPass(Blackhole sink) {
        boolean[] done = {false};
        GroundMaking.map(loss.sketch(), seen, seen, () -> done[0], map -> {
            done[0] = true;
            sink.consume(map);
        });
    }

    @Benchmark
    public double baseline() {
        double sum = 0;
        for (int row = 0; row < 300; row++) {
            for (int column = 0; column < 400; column++) {
                sum += loss.sketch().value(Vector.of(seen.low() + column / 40.0, seen.low() + row / 30.0));
            }
        }
        return sum;
    }
}
