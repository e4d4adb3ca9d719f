package downhill.formula;

import static downhill.formula.Formulas.good;
import static downhill.formula.Formulas.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGrammarTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
        "w; w", "1e-3w; 0.001w", ".5w; ½w", "2.w; 2w", "½w; ½w", "2½w; 2.5w", "¼w+¾b; ¼w + ¾b",
        "pi w; πw", "πw; πw", "2 pi w; 2πw", "2e; 2e", "2 e^w; 2e^w", "2e3; 2000", "e^-w; e^(−w)", "2e^w; 2e^w",
        "w+b; w + b", "w−b; w − b", "w·b; w·b", "w×b; w·b", "w÷2; ½w",
        "w**3; w³", "w²; w²", "w³; w³", "w⁻²; 1/w²", "w¹²; w¹²",
        "2w; 2w", "3(w-1); 3(w − 1)", "w sin w; w sin w",
        "(w-1)(w+1); (w − 1)(w + 1)", "w(w+1); w(w + 1)", "w (w+1); w(w + 1)",
        "w 2; ERROR", "|w|; |w|", "2|w|b; 2b·|w|", "||w|-1|; abs(|w| − 1)", "|2(|w|)|; abs(2|w|)", "|w||b|; |w|·|b|",
        "√w; √w", "√(w+1); √(w + 1)", "√2w; w√2", "√w²; |w|", "√(w)²; (√w)²", "√|w|; √(|w|)",
        "sin w; sin w", "sin(w); sin w", "sin (w)b; b sin w", "sin^2 w; sin² w",
        "sin²w; sin² w", "sin^2(w); sin² w", "sin(w)^2; sin² w",
        "sin^b w; (sin w)^b", "sin^(b+1) w; (sin w)^(w0)", "sin w^2; sin(w²)",
        "sin 2w; sin 2w", "sin2w; sin 2w", "sin 2 pi w; sin 2πw",
        "sin w cos w; sin w cos w", "sin w/2; ½ sin w", "sin -w; −sin w", "sin w b; sin(w·b)", "sin(w)(w+1); (w + 1) sin w",
        "sin 2(w-1); sin(2(w − 1))", "cos w (1-w); (1 − w) cos w",
        "sin |w|; sin(|w|)", "sin cos w; sin(cos w)", "sin √w; sin(√w)",
        "log2 w; log2 w", "log2w; log2 w", "log10(w); log10 w", "log w; ln w",
        "ln w; ln w", "arcsin w; asin w", "sgn(w); sign(w)",
        "exp w; e^w", "abs(w); |w|", "sqrt w; √w", "cbrt(w); cbrt(w)",
        "min(w, b); min(w, b)", "max(w, b, 1); max(max(w, b), 1)",
        "floor(w); floor(w)", "relu w; relu(w)", "sigmoid(w); sigmoid(w)",
        "softplus w; softplus(w)", "sinh w + cosh w + tanh w; sinh w + cosh w + tanh w",
        "if(w < 0, -w, w); if(w < 0, −w, w)", "if(w<=0, 1, 2); if(w ≤ 0, 1, 2)",
        "if(w≥b, 1, 2); if(w ≥ b, 1, 2)", "if(w = 0, 1, 2); if(w = 0, 1, 2)",
        "if(w == 0, 1, 2); if(w = 0, 1, 2)", "if(w<0 or w>1 and b<2, 1, 2); if(w < 0 or w > 1 and b < 2, 1, 2)",
        "if((w<0 or w>1) and b<2, 1, 2); if((w < 0 or w > 1) and b < 2, 1, 2)",
        "if((w)<0, 1, 2); if(w < 0, 1, 2)", "if(0<w<1, 1, 2); if(0 < w and w < 1, 1, 2)",
        "if((w+1)(w-1) < 0, 1, 2); if((w − 1)(w + 1) < 0, 1, 2)",
        "L(w) = w^2; w²", "L(w, b) = w b; w·b", "L = w; w", "f(w)=w; w",
        "Sin W; sin w", "PI w; πw", "[w+1]{w+2}; (w + 1)(w + 2)", "２ｗ＋１; 2w + 1", "ｗ＊（ｗ－１）／２; ½w(w − 1)", "Ｌ（ｗ）＝ｗ＾２; w²",
        "|ｗ｜; |w|", "　w　; w",
    })
    void what_people_type_is_read_as_they_mean_it(String typed, String meant) {
        switch (meant) {
            case "ERROR" -> assertThat(Formula.parse(typed)).isInstanceOf(Parsed.Bad.class);
            case "(sin w)^(w0)" -> assertThat(good(typed).text()).isEqualTo("(sin w)^(b + 1)");
            default -> assertThat(good(typed).text()).isEqualTo(meant);
        }
    }

    @ParameterizedTest(name = "{0} at 3 is {1}")
    @CsvSource({
        "-w^2, -9", "2^3^2, 512", "2^-1, 0.5", "w^2^0, 3", "-2^2, -4", "(-2)^2, 4", "2-3-4, -5", "24/4/2, 3", "24/4*2, 12",
        "1/2w, 1.5", "1/2(w+1), 2", "6/2w^2, 27", "2w^2, 18", "w*-2, -6",
        "w--2, 5", "w+-2, 1", "--w, 3", "w-+2, 1", "2^w w, 24", "w²^2, 81",
        "+w, 3", "sin w^2 - sin(9), 0", "abs -2 + 1, 3", "e^0 w, 3",
    })
    void operators_bind_as_people_expect(String typed, double at3) {
        assertThat(value(typed, 3, 0)).isEqualTo(at3);
    }

    @Test
    void exactly_the_given_names_are_known() {
        var names = Set.of("v", "g", "a", "t", "beta1", "mhat");
        assertThat(good("beta1 v + (1 - beta1) g", names).variables()).containsExactly("beta1", "g", "v");
        assertThat(good("v/(1 - beta1^t)", names).value(Map.of("v", 2.0, "beta1", 0.5, "t", 1.0))).isEqualTo(4);
        assertThat(Formula.parse("w", names)).isInstanceOf(Parsed.Bad.class);
        assertThat(good("a mhat/(√v + 1e-8)", names).variables()).containsExactly("a", "mhat", "v");
    }

    @Test
    void greek_letters_indices_and_hats_are_read() {
        var names = Set.of("beta1", "mhat", "epsilon", "rho");
        assertThat(good("β₁m̂ + ερ", names).variables()).containsExactly("beta1", "epsilon", "mhat", "rho");
    }

    @Test
    void a_variable_hides_a_constant() {
        assertThat(good("e + 1", Set.of("e")).value(Map.of("e", 2.0))).isEqualTo(3);
    }

    @Test
    void what_was_typed_is_kept() {
        assertThat(good(" 1/2 w^2").source()).isEqualTo(" 1/2 w^2");
    }
}
