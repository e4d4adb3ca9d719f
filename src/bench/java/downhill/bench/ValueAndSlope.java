package downhill.bench;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ParseException;
import downhill.formula.Compiled;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.formula.Tangent;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleFunction;
import net.objecthunter.exp4j.Expression;
import net.objecthunter.exp4j.ExpressionBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The time it takes to get a loss and its slope at one weight.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class ValueAndSlope {

    private static final int POINTS = 256;

    @Param
    public MeasuredFormula formula;

    private final double[] points = new SplittableRandom(1).doubles(POINTS, -3, 3).toArray();
    private DoubleFunction<Tangent> handWritten;
    private Compiled compiled;
    private Expression exp4jValue;
    private Expression exp4jSlope;
    private com.ezylang.evalex.Expression evalExValue;
    private com.ezylang.evalex.Expression evalExSlope;

    @Setup
    public void prepare() {
        handWritten = formula.handWritten;
        compiled = switch (Formula.parse(formula.typed())) {
            case Parsed.Good(var good) -> good.compile();
            case Parsed.Bad(var error) -> throw new IllegalStateException(error.toString());
        };
        exp4jValue = new ExpressionBuilder(formula.plain).variable("w").build();
        exp4jSlope = new ExpressionBuilder(formula.slope).variable("w").build();
        var natural = ExpressionConfiguration.defaultConfiguration();
        natural.getFunctionDictionary().addFunction("exp", new NaturalFunctions.Exp());
        natural.getFunctionDictionary().addFunction("sin", new NaturalFunctions.Sin());
        natural.getFunctionDictionary().addFunction("cos", new NaturalFunctions.Cos());
        evalExValue = new com.ezylang.evalex.Expression(formula.plain, natural);
        evalExSlope = new com.ezylang.evalex.Expression(formula.slope, natural);
        checkAgreement();
    }

    /// What is compared must be the same.
    private void checkAgreement() {
        for (double w : points) {
            Tangent expected = handWritten.apply(w);
            requireClose(compiled.tangent(w), expected, w);
            requireClose(new Tangent(exp4jValue.setVariable("w", w).evaluate(), exp4jSlope.setVariable("w", w).evaluate()),
                    expected, w);
            requireClose(new Tangent(evaluate(evalExValue, w), evaluate(evalExSlope, w)), expected, w);
        }
    }

    private void requireClose(Tangent actual, Tangent expected, double w) {
        if (Math.abs(actual.value() - expected.value()) > 1e-9 || Math.abs(actual.slope() - expected.slope()) > 1e-9) {
            throw new IllegalStateException(formula + " at " + w + ": " + actual + " for " + expected);
        }
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double handWritten() {
        double sum = 0;
        for (double w : points) {
            Tangent tangent = handWritten.apply(w);
            sum += tangent.value() + tangent.slope();
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double compiled() {
        double sum = 0;
        for (double w : points) {
            Tangent tangent = compiled.tangent(w);
            sum += tangent.value() + tangent.slope();
        }
        return sum;
    }

    /// Value, slope and curvature, in two weights.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double compiledJet() {
        double sum = 0;
        for (double w : points) {
            var jet = compiled.jet(w, 0);
            sum += jet.value() + jet.dw() + jet.dww();
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double exp4j() {
        double sum = 0;
        for (double w : points) {
            sum += exp4jValue.setVariable("w", w).evaluate() + exp4jSlope.setVariable("w", w).evaluate();
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double evalEx() {
        double sum = 0;
        for (double w : points) {
            sum += evaluate(evalExValue, w) + evaluate(evalExSlope, w);
        }
        return sum;
    }

    private static double evaluate(com.ezylang.evalex.Expression expression, double w) {
        try {
            return expression.with("w", w).evaluate().getNumberValue().doubleValue();
        } catch (EvaluationException | ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
