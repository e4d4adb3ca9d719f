package downhill.formula;

import static downhill.formula.Formulas.assertSameBits;
import static downhill.formula.Formulas.good;
import static downhill.formula.Formulas.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.Samples;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of all formulas over data.
class FormulaOverRowsPropertiesTest {

    private static final Columns DATA =
            Columns.of(new double[] {0.3, -1.2, 2.5, 0, 0.7}, new double[] {1, 0.25, -0.5, 3, 1});

    /// 1/(1/0) has a value where it has no derivative, so there are data without a 0.
    private static final Columns NOWHERE_ZERO =
            Columns.of(new double[] {0.3, -1.2, 2.5, 0.1, 0.7}, new double[] {1, 0.25, -0.5, 3, 1});

    @Test
    void what_is_written_reads_back_as_the_same_formula() {
        var formulas = new RandomFormulas(13, 3, true, true);
        for (int i = 0; i < Samples.of(250); i++) {
            Formula formula = good(formulas.next());
            assertReadsBack(formula);
            assertReadsBack(formula.derivative("w"));
        }
    }

    private static void assertReadsBack(Formula formula) {
        if (formula.text().length() < Formula.GREATEST_LENGTH) {
            assertThat(good(formula.text()).expression()).as("%s, written %s", formula.source(), formula.text())
                    .isEqualTo(formula.expression());
        }
    }

    @Test
    void what_is_written_has_the_values_of_what_was_typed() {
        var formulas = new RandomFormulas(14, 3, false, true);
        int compared = 0;
        for (int i = 0; i < Samples.of(200); i++) {
            Formula formula = good(formulas.next());
            double typed = value(formula, 0.41, 0.73, DATA);
            if (formula.text().length() < Formula.GREATEST_LENGTH && Math.abs(typed) < 1e6) {
                compared++;
                assertThat(value(good(formula.text()), 0.41, 0.73, DATA)).as(formula.source())
                        .isCloseTo(typed, within(1e-6 * (1 + Math.abs(typed))));
            }
        }
        assertThat(compared).isGreaterThan(Samples.of(60));
    }

    @Test
    void compiled_row_by_row_it_has_the_bits_of_the_tree_walk() {
        var formulas = new RandomFormulas(15, 3, true, true);
        int overRows = 0;
        for (int i = 0; i < Samples.of(80); i++) {
            Formula formula = good(formulas.next());
            assertSameBits(formula);
            overRows += formula.overRows() ? 1 : 0;
        }
        assertThat(overRows).isGreaterThan(Samples.of(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean((w*x+b-y)^2)", "mean(ln(1+exp(-(2y-1)*(w*x+b))))", "sum(softplus(-(2y-1)(w x+b)))/2",
        "mean(softplus(w x)sigmoid(-w x) + sigmoid(b x))", "sum((x-mean(x))^2 w)/sum(mean(y)x-sum(x y))",
        "mean(if(x>0,2,2))", "sum(if(x>0,w,w))",
        "mean(if(abs(w x-y)<1,(w x-y)^2/2,abs(w x-y)-0.5))", "mean(1-(-y)+(-x)-2)"})
    void so_do_the_common_losses(String typed) {
        assertSameBits(good(typed));
    }

    private static void assertSameBits(Formula formula) {
        Compiled compiled = formula.compileRowByRow(DATA);
        Tapes tapes = Tapes.of(formula.typed()).over(DATA);
        for (double w : new double[] {-1.31, 0, -0.0, 0.42, 800, Double.NaN}) {
            double walked = value(formula, w, 0.7, DATA);
            Formulas.assertSameBits(compiled.value(w, 0.7), walked, formula.source());
            Formulas.assertSameBits(compiled.jet(w, 0.7).value(), walked, formula.source());
            Formulas.assertSameBits(tapes.value(w, 0.7), walked, formula.source());
            Formulas.assertSameBits(compiled.tangent(w).value(), value(formula, w, 0, DATA), formula.source());
            Formulas.assertSameBits(compiled.tangent(w).slope(), compiled.slope(w), formula.source());
        }
    }

    @Test
    void derivatives_agree_with_central_differences_however_they_are_worked_out() {
        var formulas = new RandomFormulas(16, 2, false, true);
        int compared = 0;
        for (int i = 0; i < Samples.of(150); i++) {
            Formula formula = good(formulas.next());
            Compiled compiled = formula.compileRowByRow(NOWHERE_ZERO);
            double h = 1e-4;
            double wide = difference(formula, 2 * h);
            double narrow = difference(formula, h);
            if (formula.overRows() && isFiniteThroughout(formula)
                    && Math.abs(wide - narrow) < 1e-5 * (1 + Math.abs(narrow))
                    && Math.abs(value(formula, 0.4, 0.7, NOWHERE_ZERO)) < 1e5 * (1 + Math.abs(narrow))) {
                compared++;
                double tolerance = 1e-4 * (1 + Math.abs(narrow));
                assertThat(compiled.jet(0.4, 0.7).dw()).as(formula.source()).isCloseTo(narrow, within(tolerance));
                assertThat(value(formula.derivative("w"), 0.4, 0.7, NOWHERE_ZERO)).as(formula.source())
                        .isCloseTo(narrow, within(tolerance));
            }
        }
        assertThat(compared).isGreaterThan(Samples.of(30));
    }

    private static double difference(Formula formula, double h) {
        return (value(formula, 0.4 + h, 0.7, NOWHERE_ZERO) - value(formula, 0.4 - h, 0.7, NOWHERE_ZERO)) / (2 * h);
    }

    private static boolean isFiniteThroughout(Formula formula) {
        var interpreter = new Interpreter(Map.of("w", 0.4, "b", 0.7), NOWHERE_ZERO);
        var rows = new RowDependence();
        return new Walk(formula.typed()).nodes().stream()
                .allMatch(part -> rows.of(part) || Double.isFinite(interpreter.of(part)));
    }

    @Test
    void step_by_step_the_derivatives_are_the_same() {
        String typed = "mean(softplus(w x+b)+(w*x+b-y)^2)+sum(b w)+√mean((w x-b)^2)";
        var graph = new Graph();
        var places = Map.of("w", graph.argument(0), "b", graph.argument(1), "x", graph.column(0), "y", graph.column(1));
        int value = new Lowering(graph, places).of(good(typed).typed());
        int[] all = new Differentiation.Chained().places(graph, places, value, true);
        double[] chained = Tape.of(graph, all).run(DATA, 0.4, 0.7);
        Jet jet = good(typed).compileRowByRow(DATA).jet(0.4, 0.7);
        assertThat(new double[] {jet.dw(), jet.db(), jet.dww(), jet.dwb(), jet.dbb()})
                .containsExactly(chained, within(1e-12));
    }

    @Test
    void what_is_too_long_for_one_method_is_evaluated_as_well() {
        Formula formula = good(IntStream.range(0, 60).mapToObj(i -> "mean(sin(w x+b+" + i + "))")
                .collect(Collectors.joining("+")));
        assertSameBits(formula);
        assertThat(formula.compile(DATA).jet(0.4, 0.7).dwb()).isCloseTo(
                value(formula.derivative("w").derivative("b"), 0.4, 0.7, DATA), within(1e-9));
    }

    @Test
    void a_hundred_thousand_rows_are_gone_over() {
        double[] x = IntStream.range(0, 100_000).asDoubleStream().toArray();
        Compiled compiled = good("mean(abs(w*x-y))").compile(Columns.of(x, new double[x.length]));
        assertThat(compiled.tangent(2)).isEqualTo(new Tangent(99_999, 49_999.5));
        assertThat(compiled.cost()).isEqualTo(100_000);
    }

    @Test
    void of_the_same_formula_other_data_take_the_same_code() {
        Formula formula = good("mean(abs(w*x-y))");
        assertThat(formula.compile(DATA).getClass())
                .isSameAs(formula.compile(Columns.of(new double[] {1}, new double[] {1})).getClass());
    }
}
