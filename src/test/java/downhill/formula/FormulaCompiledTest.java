package downhill.formula;

import static downhill.formula.Formulas.assertSameBits;
import static downhill.formula.Formulas.good;
import static downhill.formula.Formulas.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.Samples;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormulaCompiledTest {

    private static final double[] POINTS = {-2.3, -1, -0.5, -0.0, 0, 0.3, 1, 2, 7.25, 800, -800, 1e-300};

    @Test
    void compiled_it_has_the_bits_of_the_tree_walk() {
        var formulas = new RandomFormulas(5, 3, true);
        for (int i = 0; i < Samples.of(80); i++) {
            Formula formula = good(formulas.next());
            Compiled compiled = formula.compile();
            MultiFunction function = formula.compile(List.of("b", "w"));
            for (double w : POINTS) {
                double walked = value(formula, w, 0.7);
                assertSameBits(compiled.value(w, 0.7), walked, formula.source());
                assertSameBits(compiled.jet(w, 0.7).value(), walked, formula.source());
                assertSameBits(function.value(0.7, w), walked, formula.source());
                assertSameBits(compiled.tangent(w).value(), value(formula, w, 0), formula.source());
                assertSameBits(compiled.tangent(w).slope(), compiled.slope(w), formula.source());
            }
        }
    }

    @Test
    void its_derivatives_are_those_that_are_printed() {
        var formulas = new RandomFormulas(6, 2, true);
        int compared = 0;
        for (int i = 0; i < Samples.of(60); i++) {
            Formula formula = good(formulas.next());
            Formula dw = formula.derivative("w");
            Formula db = formula.derivative("b");
            Formula dww = dw.derivative("w");
            Formula dwb = dw.derivative("b");
            Formula dbb = db.derivative("b");
            Compiled compiled = formula.compile();
            for (double w : new double[] {-1.31, 0.42, 1.77}) {
                Jet jet = compiled.jet(w, 0.7);
                compared += same(jet.dw(), value(dw, w, 0.7), dw) + same(jet.db(), value(db, w, 0.7), db)
                        + same(jet.dww(), value(dww, w, 0.7), dww) + same(jet.dwb(), value(dwb, w, 0.7), dwb)
                        + same(jet.dbb(), value(dbb, w, 0.7), dbb);
                compared += same(compiled.slope(w), value(dw, w, 0), dw);
            }
        }
        assertThat(compared).isGreaterThan(600);
    }

    private static int same(double compiled, double printed, Formula formula) {
        if (!Double.isFinite(compiled) || !Double.isFinite(printed) || Math.abs(printed) > 1e4) {
            return 0;
        }
        assertThat(compiled).as(formula.source()).isCloseTo(printed, within(1e-5 * (1 + Math.abs(printed))));
        return 1;
    }

    @Test
    void a_bias_that_does_not_occur_needs_nothing() {
        assertThat(good("w^3").compile().jet(2, 5)).isEqualTo(new Jet(8, 12, 0, 12, 0, 0));
    }

    @Test
    void all_derivatives_of_a_loss_in_two_weights_are_worked_out() {
        assertThat(good("w^2 b^3").compile().jet(2, 3)).isEqualTo(new Jet(108, 108, 108, 54, 108, 72));
    }

    @Test
    void a_rule_may_have_many_variables() {
        MultiFunction rule = good("beta*v + (1 - beta) g", Set.of("beta", "v", "g")).compile(List.of("g", "v", "beta"));
        assertThat(rule.value(2, 4, 0.75)).isEqualTo(3.5);
    }

    @Test
    void what_is_too_long_for_one_method_is_evaluated_as_well() {
        String text = IntStream.range(0, 110).mapToObj(i -> "sin(w b+" + i + ")").collect(Collectors.joining("+"));
        Formula formula = good(text);
        Compiled compiled = formula.compile();
        Map<String, Double> at = Map.of("w", 0.4, "b", 0.7);
        assertSameBits(compiled.value(0.4, 0.7), formula.value(at), "value");
        assertThat(compiled.jet(0.4, 0.7).dwb())
                .isCloseTo(formula.derivative("w").derivative("b").value(at), within(1e-9));
    }

    @Test
    void only_a_formula_of_weights_compiles_to_a_loss() {
        Formula rule = good("v + g", Set.of("v", "g"));
        assertThatThrownBy(rule::compile).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> rule.compile(List.of("v"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule.value(Map.of("v", 1.0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_class_is_left_behind() throws InterruptedException {
        var type = new WeakReference<Class<?>>(good("w^2 + 1").compile().getClass());
        for (int i = 0; i < 50 && type.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(type.get()).isNull();
    }
}
