package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"3.2, 3, 3.20", "-0.48, 3, −0.480", "12345678, 3, 1.23·10⁷", "0, 3, 0", "-0.0, 3, 0", "9.999, 3, 10.0",
        "0.00001234, 3, 1.23·10⁻⁵", "1e-8, 3, 10⁻⁸", "-1e-8, 3, −10⁻⁸", "123456, 3, 123000", "1e300, 2, 10³⁰⁰",
        "0.0001, 2, 0.00010", "Infinity, 3, ∞", "-Infinity, 3, −∞", "NaN, 3, —", "999999.9, 3, 1.00·10⁶"})
    void significant_digits_are_as_many_as_asked_for(double value, int digits, String written) {
        assertThat(Numbers.significant(value, digits)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"1.12, 2, 1.12", "-0.004, 2, −0.00400", "-0.006, 2, −0.01", "0, 2, 0.00", "-0.0, 2, 0.00",
        "1234567.8, 1, 1.23·10⁶", "0.125, 2, 0.13", "1e-9, 3, 10⁻⁹"})
    void decimals_are_as_many_as_asked_for(double value, int decimals, String written) {
        assertThat(Numbers.decimals(value, decimals)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0.15, 0.15", "3.265, 3.265", "1e-8, 10⁻⁸", "-2, −2", "0, 0", "100000, 100000", "2.5e-7, 2.5·10⁻⁷",
        "0.1, 0.1", "1e22, 10²²",
        "12345678, 1.2345678·10⁷", "1234567, 1234567"})
    void exact_is_as_short_as_can_be(double value, String written) {
        assertThat(Numbers.exact(value)).isEqualTo(written);
    }

    @Test
    void exact_gives_the_number_back() {
        SplittableRandom random = new SplittableRandom(5);
        for (int count = 0; count < 2_000; count++) {
            double value = random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-30, 30));
            assertThat(ShownArithmetic.value(Numbers.exact(value)).doubleValue()).isEqualTo(value);
        }
    }

    @Test
    void significant_is_within_half_of_its_last_digit() {
        SplittableRandom random = new SplittableRandom(6);
        for (int count = 0; count < 2_000; count++) {
            double value = random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-30, 30));
            int digits = random.nextInt(1, 6);
            double shown = ShownArithmetic.value(Numbers.significant(value, digits)).doubleValue();
            assertThat(Math.abs(shown - value)).isLessThanOrEqualTo(0.5000001 * Math.pow(10, 1 - digits) * Math.abs(value));
        }
    }

    @Test
    void a_sign_is_shown_where_it_is_asked_for() {
        assertThat(Numbers.signed(0.5, 2)).isEqualTo("+0.50");
        assertThat(Numbers.signed(-0.5, 2)).isEqualTo("−0.50");
        assertThat(Numbers.signed(0, 2)).isEqualTo("0");
    }
}
