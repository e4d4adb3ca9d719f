package downhill.formula;

import static downhill.formula.Formulas.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Losses whose sums over the data are made once.
class PolynomialLossTest {

    private static final int ROWS = 500;
    private static final String SQUARED = "mean((w*x + b - y)^2)";

    /// Data that are meant to make terms cancel.
    enum Nasty {
        PLAIN(x -> x, x -> 2 * x + 1, 1),
        YEARS(x -> 2000 + Math.floor(20 * x), x -> 0.02 * x - 30, 1e-2),
        CLOCK(x -> 1.7e12 + x, x -> x - 1.7e12, 1),
        FAR_UP(x -> x, x -> 1e15 + x, 3),
        NEARLY_PERFECT(x -> x, x -> 0.1 * x + 0.3, 1e-12),
        PERFECT(x -> x, x -> 0.1 * x + 0.3, 0),
        ONE_POINT(x -> 3.3, x -> 7.1, 0),
        FLAT(x -> x, x -> 5e-8, 0),
        CENTRED(x -> x, x -> 2 * x, 1) {
            @Override
            Columns of(double[] x, double[] y) {
                return Columns.of(centred(x), centred(y));
            }
        },
        TINY(x -> 1e-12 * x, x -> x, 1e-20),
        LARGE(x -> 1e14 * x, x -> x, 1e14);

        private final Columns columns;

        Nasty(DoubleUnaryOperator place, DoubleUnaryOperator law, double noise) {
            var random = new SplittableRandom(11);
            double[] x = random.doubles(ROWS, -3, 3).map(place).toArray();
            double[] y = new double[ROWS];
            for (int i = 0; i < ROWS; i++) {
                y[i] = law.applyAsDouble(x[i]) + noise * random.nextDouble(-1, 1);
            }
            columns = of(x, y);
        }

        Columns of(double[] x, double[] y) {
            return Columns.of(x, y);
        }

        /// About their mean, as standardized numbers are: it vanishes but for what was rounded.
        private static double[] centred(double[] numbers) {
            double mean = Arrays.stream(numbers).average().orElseThrow();
            return Arrays.stream(numbers).map(number -> number - mean).toArray();
        }
    }

    /// By brute force: the squared error, its slopes and curvatures, and how large their terms are.
    private record Exact(BigDecimal[] sums, double[] scales) {

        static Exact of(Columns data, double w, double b) {
            BigDecimal[] sums = new BigDecimal[6];
            Arrays.fill(sums, BigDecimal.ZERO);
            double[] scales = new double[6];
            BigDecimal two = BigDecimal.TWO;
            for (int row = 0; row < data.rows(); row++) {
                BigDecimal x = new BigDecimal(data.x(row));
                BigDecimal error = x.multiply(new BigDecimal(w)).add(new BigDecimal(b))
                        .subtract(new BigDecimal(data.y(row)));
                BigDecimal[] parts = {error.multiply(error), error.multiply(x).multiply(two), error.multiply(two),
                    x.multiply(x).multiply(two), x.multiply(two), two};
                double size = Math.abs(w * data.x(row)) + Math.abs(b) + Math.abs(data.y(row));
                double[] sizes = {size * size, 2 * size * Math.abs(data.x(row)), 2 * size,
                    2 * data.x(row) * data.x(row), 2 * Math.abs(data.x(row)), 2};
                for (int i = 0; i < 6; i++) {
                    sums[i] = sums[i].add(parts[i]);
                    scales[i] += sizes[i] / data.rows();
                }
            }
            for (int i = 0; i < 6; i++) {
                sums[i] = sums[i].divide(BigDecimal.valueOf(data.rows()), new MathContext(60));
            }
            return new Exact(sums, scales);
        }

        /// How far a number is from the exact one.
        double distance(int which, double number) {
            return new BigDecimal(number).subtract(sums[which]).abs().doubleValue();
        }
    }

    private static double[] numbers(Jet jet) {
        return new double[] {jet.value(), jet.dw(), jet.db(), jet.dww(), jet.dwb(), jet.dbb()};
    }

    @ParameterizedTest
    @EnumSource
    void a_squared_error_is_that_of_the_rows_to_twelve_digits_however_nasty_the_data(Nasty nasty) {
        Compiled quick = good(SQUARED).compile(nasty.columns);
        Compiled direct = good(SQUARED).compileRowByRow(nasty.columns);
        assertThat(quick).isInstanceOf(PolynomialLoss.class);
        for (double[] at : new double[][] {
            {0, 0}, {2, 1}, {0.1, 0.3}, {0.02, -30}, {1, -1.7e12}, {-3.7, 1e3}, {1e-9, 1e15}}) {
            Exact exact = Exact.of(nasty.columns, at[0], at[1]);
            double[] numbers = numbers(quick.jet(at[0], at[1]));
            double[] rows = numbers(direct.jet(at[0], at[1]));
            for (int i = 0; i < 6; i++) {
                assertThat(exact.distance(i, numbers[i])).as("%s, number %s at %s, %s", nasty, i, at[0], at[1])
                        .isLessThanOrEqualTo(1e-13 * exact.scales[i]);
                // Never worse than going over the rows, but for a rounding.
                assertThat(exact.distance(i, numbers[i])).isLessThanOrEqualTo(
                        Math.max(exact.distance(i, rows[i]),
                                1e-15 * exact.sums[i].abs().doubleValue() + 1e-28 * exact.scales[i]));
            }
            assertThat(quick.value(at[0], at[1])).isEqualTo(numbers[0]).isGreaterThanOrEqualTo(0);
            assertThat(quick.tangent(at[0])).isEqualTo(new Tangent(quick.value(at[0], 0), quick.slope(at[0])));
        }
    }

    @Test
    void where_twelve_digits_are_not_certain_the_rows_are_gone_over() {
        Columns perfect = Nasty.PERFECT.columns;
        assertThat(good(SQUARED).compile(perfect).jet(0.1, 0.3))
                .isEqualTo(good(SQUARED).compileRowByRow(perfect).jet(0.1, 0.3));
        Compiled flat = good("mean((w*x+b-y)^2)").compile(Nasty.FLAT.columns);
        assertThat(flat.value(0, 5e-8)).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "YEARS", "CENTRED", "TINY", "LARGE"})
    void rows_are_not_gone_over_where_nothing_is_lost_without(Nasty nasty) {
        Compiled quick = PolynomialLoss.of(good(SQUARED).typed(), nasty.columns,
                added -> fail("%s: compiles what is added", nasty),
                () -> fail("%s: goes over the rows", nasty)).orElseThrow();
        for (double[] at : new double[][] {{0, 0}, {2, 1}, {0.1, 0.3}, {-3.7, 1e3}}) {
            assertThat(quick.value(at[0], at[1])).isEqualTo(quick.jet(at[0], at[1]).value()).isPositive();
            assertThat(quick.slope(at[0])).isFinite();
        }
    }

    @Test
    void what_is_added_to_the_sums_is_compiled_once_whatever_the_data() {
        LossCode code = new LossCode(good("mean((w*x + b - y)^2) + 0.2|w|").typed());
        Compiled added = code.added(good("0.2|w|").typed());
        assertThat(code.added(good("0.2|w|").typed())).isSameAs(added);
        assertThat(code.added(good("0.3|w|").typed()).value(-2, 0)).isCloseTo(0.6, within(1e-12));
        assertThat(added.value(-2, 0)).isCloseTo(0.4, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum((y - w x - b)^2)/2", "0.5*mean((w*x-y)^2) + 0.1w^2 + 0.2|w|", "mean((w x^2 + b x - y)^2)",
        "mean((w^2 x - y)^2)", "mean(w x) mean(b y) - (w - mean(x))^2/3", "mean((x - mean(x))^2)w + sum(b)",
        "-(mean((w(x-0.5) + b - y)^2)) + sin(w)", "mean((w*x/2 + b/sqrt(2) - pi y)^2)", "mean(w)*sum(x^2)",
        "mean(x)+mean(w b)/mean(x)"})
    void many_shapes_are_polynomials(String typed) {
        Columns data = Nasty.PLAIN.columns;
        Compiled quick = good(typed).compile(data);
        Compiled direct = good(typed).compileRowByRow(data);
        for (double[] at : new double[][] {{0.3, -0.7}, {-2, 5}, {0, 0}}) {
            double[] numbers = numbers(quick.jet(at[0], at[1]));
            double[] rows = numbers(direct.jet(at[0], at[1]));
            for (int i = 0; i < 6; i++) {
                assertThat(numbers[i]).as("%s, number %s", typed, i)
                        .isCloseTo(rows[i], within(1e-11 * (1 + Math.abs(rows[i]))));
            }
        }
        assertThat(quick.cost()).isEqualTo(typed.endsWith("/mean(x)") ? ROWS : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean(abs(w x - y))", "mean((w x - y)^6)", "mean((w x^5 - y)^2)", "√mean((w x - y)^2)",
        "mean((sin(w x) - y)^2)", "mean(if(x > 0, w, b))", "mean(w^x)"})
    void others_are_not(String typed) {
        assertThat(good(typed).compile(Nasty.PLAIN.columns).cost()).isEqualTo(ROWS);
    }

    @Test
    void few_rows_and_numbers_without_measure_are_gone_over() {
        assertThat(good(SQUARED).compile(Columns.of(new double[99], new double[99])).cost()).isEqualTo(99);
        assertThat(good(SQUARED).compile(Columns.of(new double[100], new double[100])).cost()).isEqualTo(1);
        double[] x = new double[100];
        x[7] = 1e200;
        assertThat(good(SQUARED).compile(Columns.of(x, new double[100])).cost()).isEqualTo(100);
        x[7] = Double.NaN;
        assertThat(good(SQUARED).compile(Columns.of(x, new double[100])).value(1, 1)).isNaN();
        Compiled plain = good(SQUARED).compile(Nasty.PLAIN.columns);
        assertThat(plain.value(1e200, 0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(plain.value(Double.NaN, 0)).isNaN();
        assertThat(plain.jet(1e-300, 1e-300).dww()).isGreaterThan(1);
    }
}
