package downhill.bench;

import downhill.formula.Columns;
import downhill.formula.Compiled;
import downhill.formula.Formula;
import downhill.formula.Jet;
import downhill.formula.Parsed;
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

/// The time it takes to get a loss over data with its slopes and curvatures.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class StepOverData {

    @Param
    public MeasuredError error;

    @Param({"100", "100000"})
    public int rows;

    private double[] x;
    private double[] y;
    private Formula formula;
    private Compiled rowByRow;
    private Compiled compiled;
    private double w;

    @Setup
    public void prepare() {
        var random = new SplittableRandom(1);
        x = random.doubles(rows, -2, 2).toArray();
        y = random.ints(rows, 0, 2).asDoubleStream().toArray();
        formula = switch (Formula.parse(error.typed)) {
            case Parsed.Good(var good) -> good;
            case Parsed.Bad(var bad) -> throw new IllegalStateException(bad.toString());
        };
        Columns data = Columns.of(x, y);
        rowByRow = formula.compileRowByRow(data);
        compiled = formula.compile(data);
        requireClose(rowByRow.jet(0.3, 0.1));
        requireClose(compiled.jet(0.3, 0.1));
    }

    /// What is compared must be the same.
    private void requireClose(Jet jet) {
        Jet expected = error.handWritten(x, y, 0.3, 0.1);
        double distance = Math.abs(jet.value() - expected.value()) + Math.abs(jet.dw() - expected.dw())
                + Math.abs(jet.db() - expected.db()) + Math.abs(jet.dww() - expected.dww())
                + Math.abs(jet.dwb() - expected.dwb()) + Math.abs(jet.dbb() - expected.dbb());
        if (!(distance < 1e-9)) {
            throw new IllegalStateException(error + ": " + jet + " for " + expected);
        }
    }

    /// Another place each time.
    private double next() {
        w = w > 1 ? 0 : w + 1e-6;
        return w;
    }

    @Benchmark
    public Jet handWritten() {
        return error.handWritten(x, y, next(), 0.1);
    }

    @Benchmark
    public Jet rowByRow() {
        return rowByRow.jet(next(), 0.1);
    }

    /// As the program asks for it: the sums over the data are made once where that can be done.
    @Benchmark
    public Jet compiled() {
        return compiled.jet(next(), 0.1);
    }

    /// What it takes to change a point of the data.
    @Benchmark
    public Compiled otherData() {
        return formula.compile(Columns.of(x, y));
    }
}
