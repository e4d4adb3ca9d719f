package downhill.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Span;
import downhill.picture.Typeface;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Mathematics as LaTeX.
class LatexMathTest {

    @Test
    void a_slope_is_a_fraction_and_greek_letters_have_names() {
        assertThat(LatexMath.of(RichText.symbol("δL/δw"))).isEqualTo("\\frac{\\delta L}{\\delta w}");
        assertThat(LatexMath.of(RichText.symbol("Δb"))).isEqualTo("\\Delta b");
    }

    @Test
    void what_is_lowered_or_raised_stays_so() {
        assertThat(LatexMath.of(RichText.symbol("β₁"))).isEqualTo("\\beta _{1}");
        assertThat(LatexMath.of(RichText.symbol("2.5·10⁻⁸"))).isEqualTo("2.5\\cdot 10^{-8}");
        assertThat(LatexMath.of(new RichText(List.of(upright("−2"), new Span("12", Typeface.MATH, Role.TEXT,
                Span.Script.RAISED))))).isEqualTo("-2^{12}");
    }

    @Test
    void a_fraction_with_a_sign_of_its_own_is_a_small_fraction() {
        assertThat(LatexMath.of(sign("½w"))).isEqualTo("\\tfrac12 \\mathrm{w}");
        assertThat(LatexMath.of(sign("¼w − ¾"))).isEqualTo("\\tfrac14 \\mathrm{w} - \\tfrac34");
    }

    @Test
    void a_root_covers_what_stands_under_it() {
        assertThat(LatexMath.of(sign("√(v + 1) + 2"))).isEqualTo("\\sqrt{\\mathrm{v} + 1} + 2");
        assertThat(LatexMath.of(sign("√441 + 1"))).isEqualTo("\\sqrt{441} + 1");
        assertThat(LatexMath.of(sign("√(√(4) + 1)"))).isEqualTo("\\sqrt{\\sqrt{4} + 1}");
    }

    @Test
    void functions_and_words_are_upright_and_a_hat_is_over_its_letter() {
        assertThat(LatexMath.of(sign("sin(2)"))).isEqualTo("\\operatorname{sin}(2)");
        assertThat(LatexMath.of(sign("1 if 2 > 1"))).isEqualTo("1 \\text{ if } 2 > 1");
        assertThat(LatexMath.of(RichText.symbol("m\u0302"))).isEqualTo("\\hat{m}");
    }

    @Test
    void words_are_escaped_and_their_signs_are_mathematics() {
        assertThat(LatexWords.of("50 % & more_or_less")).isEqualTo("50 \\% \\& more\\_or\\_less");
        assertThat(LatexWords.of("1.2·10⁷")).isEqualTo("1.2$\\cdot$10$^{7}$");
    }

    private static RichText sign(String text) {
        return RichText.of(text, Typeface.MATH, Role.TEXT);
    }

    private static Span upright(String text) {
        return new Span(text, Typeface.MATH, Role.TEXT, Span.Script.LINE);
    }
}
