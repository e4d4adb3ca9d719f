package downhill.formula;

import static downhill.formula.Formulas.good;
import static downhill.formula.Formulas.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.Samples;
import downhill.formula.Piece.Script;
import downhill.formula.Piece.Style;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaPrintingTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = ';', value = {
        "w + w; 2w", "w*w; w²", "w*w*w*2*w; 2w⁴", "w - w; 0", "0w + 3; 3",
        "1*w; w", "w^1; w", "w^0; 1", "--w; w", "-(1-w); w − 1",
        "1 + 2 + 3w; 3w + 3", "3*0.1*w; 0.3w", "0.1 + 0.2; 0.3", "2w - (w-1); w + 1", "4 + w - 3w^2 + w^4; w⁴ − 3w² + w + 4",
        "b^2 + w b + w^2; w² + w·b + b²", "1 - w; 1 − w", "w^2 - 1; w² − 1", "1/(w^2+1); 1/(1 + w²)", "(w^2+1)/2; ½(1 + w²)",
        "0.5w^2; ½w²", "w^2/2; ½w²", "w^2/8; w²/8", "w^2/3; w²/3",
        "2w/3; 2w/3", "1.5w; 1.5w", "w/10; 0.1w", "1/3; 1/3", "-w/2; −½w",
        "exp(-w^2/2); e^(−w²/2)", "e^w^2; e^(w²)", "e^(2w); e^(2w)",
        "exp(w)^2; (e^w)²", "3 cos(3w); 3 cos 3w", "-sin(w); −sin w",
        "sin(w)*w; w sin w", "sin(w)/w; sin(w)/w", "w e^w; w e^w",
        "1/√w; 1/√w", "0.5/√w; 1/(2√w)", "1/(2w); 1/(2w)", "w/(2b); w/(2b)",
        "(2w)^3; 8w³", "(w^2)^3; w⁶", "(-w)^2; w²", "(-w)^3; −w³", "3(2w-2); 6(w − 1)",
        "2 + 2(w-1); 2w", "sqrt(w^2); |w|", "√4; 2", "√2; √2",
        "cos(-w); cos w", "sin(-w); −sin w", "|-w|; |w|", "|w|^2; w²",
        "|w| sign(w); w", "ln(e^w); w", "ln e; 1", "if(1<2, w, b); w",
        "if(w<0, b, b); b", "min(w, w); w", "w/w; w/w", "w^2/w^3; 1/w", "1e-7w; 1e-7w", "1e20w; 1e20w", "0.001w; 0.001w",
        "100000w; 100000w", "2^3; 8", "2^0.5; 2^0.5", "10^20; 10²⁰", "w^-1; 1/w",
        "w^(1/2); w^0.5", "2pi; 2π", "pi^2 w; π²·w", "w^(b+1); w^(b + 1)",
        "0/0; 0/0", "1/0; 1/0", "w - -b; w + b", "-(w+b); −w − b",
        "2-(-3); 5", "100(b-w^2)^2+(1-w)^2; (1 − w)² + 100(b − w²)²",
    })
    void it_is_written_as_a_person_would(String typed, String written) {
        assertThat(good(typed).text()).isEqualTo(written);
    }

    @Test
    void what_is_written_reads_back_as_the_same_formula() {
        var formulas = new RandomFormulas(3, 3, true);
        for (int i = 0; i < Samples.of(250); i++) {
            Formula formula = good(formulas.next());
            assertReadsBack(formula);
            assertReadsBack(formula.derivative("w"));
        }
    }

    private static void assertReadsBack(Formula formula) {
        if (formula.text().length() < Formula.GREATEST_LENGTH) {
            Formula again = good(formula.text());
            assertThat(again.expression()).as("%s, written %s, read as %s", formula.source(), formula.text(), again.text())
                    .isEqualTo(formula.expression());
        }
    }

    @Test
    void what_is_written_has_the_values_of_what_was_typed() {
        var formulas = new RandomFormulas(4, 3, true);
        int compared = 0;
        for (int i = 0; i < Samples.of(300); i++) {
            Formula formula = good(formulas.next());
            String text = formula.text();
            if (text.length() > Formula.GREATEST_LENGTH || formula.source().contains("floor")
                    || formula.source().contains("if") || formula.source().contains("sign")) {
                continue;
            }
            Formula simplified = good(text);
            for (double w : new double[] {-1.37, 0.41, 2.93}) {
                double typed = value(formula, w, 0.73);
                if (Double.isFinite(typed) && Math.abs(typed) < 1e6) {
                    compared++;
                    assertThat(value(simplified, w, 0.73)).as("%s, written %s, at %s", formula.source(), text, w)
                            .isCloseTo(typed, within(1e-6 * (1 + Math.abs(typed))));
                }
            }
        }
        assertThat(compared).isGreaterThan(Samples.of(300));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', value = {
        "w^4 - 3w + 1; /w/^4 − 3/w/ + 1", "2w^1.5; 2/w/^1.5", "e^(-w^2/2); e^{−/w/²/2}", "sin^2 w; sin^2 /w/",
        "2^(b w); 2^{/w/·/b/}", "1/(1+w^2); 1/(1 + /w/^2)", "e^(2^(w+1)); e^{2^(/w/ + 1)}", "2pi w; 2π/w/",
    })
    void variables_are_set_in_italics_and_exponents_raised(String typed, String marked) {
        assertThat(marked(good(typed).typeset())).isEqualTo(marked.replaceAll("\\^(\\d[\\d.]*)(?![^{]*})", "^{$1}"));
    }

    @Test
    void names_are_set_as_their_letters_with_index_and_hat() {
        var names = Set.of("beta1", "mhat", "vhat", "epsilon", "rho", "v", "a");
        assertThat(good("a mhat + beta1 v", names).typeset()).containsExactly(
                new Piece("a", Style.ITALIC, Script.NORMAL), new Piece("·", Style.UPRIGHT, Script.NORMAL),
                new Piece("m\u0302", Style.ITALIC, Script.NORMAL), new Piece(" + ", Style.UPRIGHT, Script.NORMAL),
                new Piece("β", Style.ITALIC, Script.NORMAL), new Piece("1", Style.UPRIGHT, Script.SUB),
                new Piece("·", Style.UPRIGHT, Script.NORMAL), new Piece("v", Style.ITALIC, Script.NORMAL));
        assertThat(marked(good("√vhat + epsilon", names).typeset())).contains("/ε/", "√/v\u0302/");
        assertThat(good("beta1 mhat", names).text()).isEqualTo("beta1·mhat");
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream().map(piece -> {
            String text = piece.style() == Style.ITALIC ? "/" + piece.text() + "/" : piece.text();
            return piece.script() == Script.SUPER ? "^{" + text + "}" : text;
        }).collect(Collectors.joining()).replace("}^{", "");
    }
}
