package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            기울기[은/는],     기울기는
            학습률[은/는],     학습률은
            걸음[이/가],       걸음이
            학습률[으로/로],   학습률로
            걸음[으로/로],     걸음으로
            위[으로/로],       위로
            길이[이에요/예요], 길이예요
            손실[이에요/예요], 손실이에요
            점[과/와],         점과
            """)
    void hangul_is_told_by_the_final_of_its_last_syllable(String text, String settled) {
        assertThat(Particles.settle(text)).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0[을/를],      0을
            1[을/를],      1을
            2[을/를],      2를
            3[을/를],      3을
            4[을/를],      4를
            5[을/를],      5를
            6[을/를],      6을
            7[을/를],      7을
            8[을/를],      8을
            9[을/를],      9를
            1[으로/로],    1로
            0.16[으로/로], 0.16으로
            0.17[으로/로], 0.17로
            −0.48[이/가],  −0.48이
            1000[은/는],   1000은
            1/3[은/는],    1/3은
            2/3[은/는],    2/3는
            2/L″[은/는],   2/L″는
            1/L″[은/는],   1/L″은
            12 %[이/가],   12 %가
            30°[이/가],    30°가
            ∞[이/가],      ∞가
            10⁻³[은/는],   10⁻³은
            3배[을/를],    3배를
            """)
    void numbers_are_read_in_korean(String text, String settled) {
        assertThat(Particles.settle(text)).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            w[은/는],      w는
            b[은/는],      b는
            L[은/는],      L은
            L[으로/로],    L로
            N[을/를],      N을
            a[을/를],      a를
            δw[만/만],     δw만
            δw[을/를],     δw를
            δL/δw[이/가],  δL/δw가
            |δL/δw|[이/가],|δL/δw|가
            w²[은/는],     w²은
            L″[이/가],     L″이
            ε[을/를],      ε을
            β[을/를],      β를
            λmax[은/는],   λmax는
            w₀[은/는],     w₀은
            w₂[은/는],     w₂는
            η⁻[이/가],     η⁻가
            """)
    void symbols_are_read_by_their_names(String text, String settled) {
        assertThat(Particles.settle(text)).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Adam[은/는],         Adam은
            AdamW[은/는],        AdamW는
            RMSProp[을/를],      RMSProp을
            AdaGrad[을/를],      AdaGrad를
            AdaDelta[이/가],     AdaDelta가
            AdaMax[이/가],       AdaMax가
            Lion[이/가],         Lion이
            QHM[으로/로],        QHM으로
            PyTorch[은/는],      PyTorch는
            run.csv[을/를],      run.csv를
            hubble.json[을/를],  hubble.json을
            cosine[을/를],       cosine을
            --scale[은/는],      --scale은
            --rate[은/는],       --rate는
            CSV[으로/로],        CSV로
            """)
    void latin_words_are_read_as_they_are_said(String text, String settled) {
        assertThat(Particles.settle(text)).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            학습률(a)[은/는],        학습률(a)은
            “w + 1”[을/를],          “w + 1”을
            "3"[은/는],              "3"은
            sin(w)[을/를],           sin(w)를
            '기울기'[이/가],         '기울기'가
            [은/는],                 는
            """)
    void closing_marks_and_asides_are_not_read(String text, String settled) {
        assertThat(Particles.settle(text)).isEqualTo(settled);
    }

    @Test
    void each_particle_fits_what_stands_right_before_it() {
        assertThat(Particles.settle("w[이/가] 3[으로/로], L[이/가] 9[으로/로] 가요")).isEqualTo("w가 3으로, L이 9로 가요");
    }

    @Test
    void in_rich_text_the_sign_before_may_have_another_typeface() {
        RichText text = Particles.settle(Markup.read("$w$[을/를] {n}[으로/로], $w$^2[은/는] **{n}**[이에요/예요]",
                Map.of("n", RichText.of("6", Typeface.BOLD, Role.TEXT))));
        assertThat(text.plain()).isEqualTo("w를 6으로, w^2는 6이에요");
    }

    @Test
    void a_raised_number_is_a_power() {
        RichText power = RichText.symbol("w").plus(RichText.of("2", Typeface.MATH, Role.TEXT, Span.Script.RAISED));
        assertThat(Particles.settle(power.plus(RichText.words("[은/는]", Role.TEXT))).plain()).isEqualTo("w²은");
    }

    @Test
    void other_brackets_stay() {
        assertThat(Particles.settle("{ [1, 2] (a[0]/b) [on/off]")).isEqualTo("{ [1, 2] (a[0]/b) [on/off]");
    }
}
