package downhill.formula;

import static downhill.formula.Formulas.good;
import static downhill.formula.Formulas.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.formula.Piece.Script;
import downhill.formula.Piece.Style;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `mean` and `sum` over data mean, and how they are written.
class FormulaOverRowsTest {

    private static final Columns DATA = Columns.of(new double[] {1, 2, 3, 6}, new double[] {0, 5, 5, 10});

    @ParameterizedTest(name = "{0} at (2, 1) is {1}")
    @CsvSource(delimiter = ';', value = {
        "mean(x); 3", "sum(x); 12", "mean(y); 5", "SUM(X*Y); 85", "mean((w*x + b - y)^2); 5.5", "sum((w x + b - y)^2)/2; 11",
        "mean(abs(w*x - y)) + 0.1w^2; 1.9", "mean(w^2); 4", "sum(w^2); 16", "sum(3); 12", "mean((x - mean(x))^2); 3.5",
        "sum(x mean(y)); 60", "sum(sum(x)); 48", "mean(if(x > 2, w, 0)); 1", "w mean(x)^2; 18", "1/2 mean(x); 1.5",
        "mean(|x - y|)|w|; 5", "sin 0 mean(x) + 2 mean(x); 6", "mean(x)(w + b); 9", "ㅈ mean(ㅌ ㅛ); 42.5", "L(w) = mean(x); 3",
    })
    void rows_are_gone_over(String typed, double at21) {
        assertThat(value(good(typed), 2, 1, DATA)).isCloseTo(at21, within(1e-14));
    }

    @ParameterizedTest(name = "{0}: {1}; {2}, {3}")
    @CsvSource(delimiter = ';', value = {
        "mean((w*x+b-y)^2); mean((w·x + b − y)²); mean(2x(w·x + b − y)); mean(2(w·x + b − y))",
        "mean((y-w*x-b)^2); mean((y − w·x − b)²); mean(−2x(y − w·x − b)); mean(−2(y − w·x − b))",
        "sum((w x + b - y)^2)/2; ½ sum((w·x + b − y)²); sum(x(w·x + b − y)); sum(w·x + b − y)",
        "mean((w x - y)^2)/3; mean((w·x − y)²)/3; mean(2x(w·x − y))/3; 0",
        "0.1w^2+mean(abs(w*x-y)); mean(|w·x − y|) + 0.1w²; mean(x sign(w·x − y)) + 0.2w; 0",
        "mean(w^2); w²; 2w; 0", "sum(w^2); sum(w²); sum(2w); 0", "mean(3 + x - x); 3; 0; 0",
        "mean(x*w) + mean(w x); 2 mean(w·x); mean(2x); 0", "mean(mean(x)) w; w mean(x); mean(x); 0", "sum(0x); 0; 0; 0",
        "w mean((x-mean(x))^2); w mean((x − mean(x))²); mean((x − mean(x))²); 0",
        "mean(softplus(-(2y-1)(w x+b))); mean(softplus(−(2y − 1)(w·x + b))); "
                + "mean(−x(2y − 1) sigmoid(−(2y − 1)(w·x + b))); mean((1 − 2y) sigmoid(−(2y − 1)(w·x + b)))",
        "√mean((w x-y)^2); √(mean((w·x − y)²)); mean(2x(w·x − y))/(2√(mean((w·x − y)²))); 0",
        "w/mean(x); w/mean(x); 1/mean(x); 0",
        "1+mean(|x-mean(|x|)|)w; w mean(abs(x − mean(|x|))) + 1; mean(abs(x − mean(|x|))); 0",
    })
    void they_are_written_as_a_person_would(String typed, String written, String alongW, String alongB) {
        Formula formula = good(typed);
        assertThat(formula.text()).isEqualTo(written);
        assertThat(formula.derivative("w").text()).isEqualTo(alongW);
        assertThat(formula.derivative("b").text()).isEqualTo(alongB);
        assertThat(good(written).expression()).isEqualTo(formula.expression());
    }

    @Test
    void the_word_is_set_upright() {
        assertThat(good("mean(x)^2").typeset()).containsExactly(new Piece("mean(", Style.UPRIGHT, Script.NORMAL),
                new Piece("x", Style.ITALIC, Script.NORMAL), new Piece(")", Style.UPRIGHT, Script.NORMAL),
                new Piece("2", Style.UPRIGHT, Script.SUPER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean(x)", "w + sum(w)", "sin(w mean(w + sum(y)))", "mean(x - x)"})
    void some_formulas_need_data(String typed) {
        Formula formula = good(typed);
        assertThat(formula.overRows()).isTrue();
        assertThatThrownBy(formula::compile).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> formula.compile(Columns.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> formula.compile(List.of("w", "x", "y"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> value(formula, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void others_do_not_and_are_compiled_as_ever() {
        Formula formula = good("mean(w^2) + b");
        assertThat(formula.overRows()).isFalse();
        assertThat(value(formula, 3, 1)).isEqualTo(10);
        assertThat(formula.compile().value(3, 1)).isEqualTo(10);
        assertThat(formula.compile(DATA).jet(3, 1)).isEqualTo(new Jet(10, 6, 1, 2, 0, 0));
        assertThat(formula.compile(DATA).cost()).isEqualTo(1);
    }

    @Test
    void a_row_that_gives_no_number_leaves_none() {
        Columns gap = Columns.of(new double[] {1, -1, 2}, new double[3]);
        Compiled compiled = good("mean(ln(x) w)").compile(gap);
        assertThat(compiled.value(1, 0)).isNaN();
        assertThat(compiled.jet(1, 0).dw()).isNaN();
        assertThat(good("mean(w x)").compile(Columns.of(new double[] {Double.NaN}, new double[1])).value(1, 0)).isNaN();
    }

    @Test
    void a_rule_may_call_its_variables_so() {
        assertThat(good("mean + x sum", Set.of("mean", "x", "sum")).value(Map.of("mean", 1.0, "x", 2.0, "sum", 3.0)))
                .isEqualTo(7);
        assertThat(Formula.parse("mean(w)", Set.of("w", "x"))).isInstanceOf(Parsed.Bad.class);
        assertThat(new TypedName("mean", 4).isReserved()).isFalse();
        assertThat(good("w*x + b", Set.of("w", "b", "x")).compile(List.of("w", "b", "x")).value(2, 1, 3)).isEqualTo(7);
    }
}
