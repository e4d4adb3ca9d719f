package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({"0.14956, 3, 0.15", "0.14956, 4, 0.1496", "-1234.5, 2, -1200", "9.996, 3, 10", "0, 3, 0",
            "Infinity, 3, Infinity", "1e-300, 2, 1e-300"})
    void keeps_significant_digits(double value, int digits, double rounded) {
        assertThat(Rounding.significant(value, digits)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"3.26549, 0.001, 3.265", "3.26549, 0.0055, 3.265", "3.26549, 0.01, 3.27", "-0.04, 0.1, 0",
            "1234.5, 10, 1230", "1234.5, 1, 1235", "1e-9, 1e-10, 1e-9"})
    void rounds_just_finer_than_a_resolution(double value, double resolution, double rounded) {
        assertThat(Rounding.to(value, resolution)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"0.15, 0.16", "0.99, 1", "1, 1.1", "0.1, 0.11", "0.001, 0.0011", "9.9, 10", "1e-8, 1.1e-8",
            "0.153, 0.16"})
    void up_is_one_more_in_the_second_digit(double value, double next) {
        assertThat(Rounding.up(value)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"0.15, 0.14", "1, 0.99", "0.1, 0.099", "0.001, 0.00099", "10, 9.9", "1e-8, 9.9e-9"})
    void down_is_one_less_in_the_second_digit(double value, double next) {
        assertThat(Rounding.down(value)).isEqualTo(next);
    }

    @Test
    void up_and_down_undo_each_other_all_over_the_scale() {
        double value = 1e-9;
        while (value < 1e9) {
            double next = Rounding.up(value);
            assertThat(next).isGreaterThan(value);
            assertThat(Rounding.down(next)).isEqualTo(value);
            value = next;
        }
    }
}
