package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationTest {

    private static Deviation w(double guess, double before, double actual) {
        return new Deviation(new Guess(Quantity.W, guess), before, actual);
    }

    private static String told(Deviation deviation) {
        return deviation.told(Sketch.WORDS).plain();
    }

    @Test
    void the_distance_is_told_in_numbers_and_as_a_part_of_the_step() {
        assertThat(told(w(1.10, 1.6, 1.12))).isEqualTo("You said 1.10, it is 1.12: 0.02 off, 4 % of the step.");
        assertThat(told(w(-1.10, -1.6, -1.12))).isEqualTo("You said −1.10, it is −1.12: 0.02 off, 4 % of the step.");
        assertThat(told(new Deviation(new Guess(Quantity.LOSS, 3), 4, 2)))
                .isEqualTo("You said 3.00, it is 2.00: 1.00 off, 50 % of the change.");
    }

    @ParameterizedTest
    @CsvSource({"1.12, 1.6, 1.12", "0, 1, 0", "1e8, 1, 1e8", "1.1200000001, 1.6, 1.12"})
    void what_is_right_in_all_the_digits_shown_is_told_so(double guess, double before, double actual) {
        assertThat(told(w(guess, before, actual))).startsWith("You said").endsWith("and so it is, in all the digits shown.");
    }

    @Test
    void a_step_that_goes_nowhere_has_no_part() {
        assertThat(w(1.1, 1, 1).part()).isEmpty();
        assertThat(told(w(1.1, 1, 1))).isEqualTo("You said 1.10, it is 1.00: 0.10 off.");
        assertThat(w(1, 1, 1).part()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1e308, 0, -1e308", "1, 0, 1e300", "1e-9, 3e-9, 2e-9", "1e9, 1, 2", "5, 1, 1.0000000000000002"})
    void numbers_of_any_size_are_told(double guess, double before, double actual) {
        assertThat(told(w(guess, before, actual))).doesNotContain("NaN").doesNotContain("Infinity").contains(" off");
    }

    @Test
    void the_numbers_hold_as_they_are_written() {
        Pattern shown = Pattern.compile("You said ([−0-9.]+), it is ([−0-9.]+): ([0-9.]+) off.*");
        Random random = new Random(7);
        int checked = 0;
        for (int round = 0; round < 5_000; round++) {
            double scale = Math.pow(10, random.nextInt(-2, 6));
            double actual = scale * random.nextGaussian();
            Matcher matcher = shown.matcher(told(w(actual + scale * Math.pow(10, -random.nextInt(5))
                    * random.nextGaussian(), 0, actual)));
            if (matcher.matches()) {
                assertThat(number(matcher.group(1)).subtract(number(matcher.group(2))).abs())
                        .as(matcher.group()).isEqualByComparingTo(number(matcher.group(3)));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(4_000);
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.replace('−', '-'));
    }

    @Test
    void the_score_is_the_average_and_the_best() {
        Score score = Score.of(List.of(w(1.1, 1.6, 1.1), w(1, 2, 1.5), w(3, 3, 2)));
        assertThat(score.count()).isEqualTo(3);
        assertThat(score.ways().average()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(score.told(Sketch.WORDS))
                .isEqualTo("3 guesses, off by 67 % of the way on average, by 0 % of it at best.");
        assertThat(Score.of(List.of(w(1.1, 1.6, 1.12))).told(Sketch.WORDS)).isEqualTo("1 guess, off by 4 % of the way.");
        assertThat(Score.of(List.of()).told(Sketch.WORDS)).isEmpty();
    }

    @Test
    void a_guess_of_a_step_that_goes_nowhere_counts_for_nothing() {
        assertThat(Score.of(List.of(w(5, 1, 1), w(1, 2, 1.5))).count()).isEqualTo(1);
        assertThat(Score.of(List.of(w(5, 1, 1))).told(Sketch.WORDS)).isEmpty();
    }

    @Test
    void parts_are_never_rounded_to_nothing() {
        assertThat(Deviation.told(0, Sketch.WORDS)).isEqualTo("0 % of");
        assertThat(Deviation.told(1e-9, Sketch.WORDS)).isEqualTo("< 1 % of");
        assertThat(Deviation.told(0.356, Sketch.WORDS)).isEqualTo("36 % of");
        assertThat(Deviation.told(40, Sketch.WORDS)).isEqualTo("40 times");
    }

    @Test
    void a_guess_is_a_number() {
        assertThatThrownBy(() -> new Guess(Quantity.W, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_a_part_of_the_way_only_the_number_is_bold() {
        RichText told = new Deviation(new Guess(Quantity.W, 3), 3, 2.1).told(Sketch.WORDS);
        assertThat(told.spans()).filteredOn(span -> span.face() == Typeface.BOLD)
                .extracting(Span::text).contains("100 %").noneMatch(text -> text.contains("of"));
    }
}
