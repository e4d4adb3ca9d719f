package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {

    @Test
    void has_the_value_of_its_digits() {
        SplittableRandom random = new SplittableRandom(7);
        for (int count = 0; count < 2_000; count++) {
            double value = random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-20, 20));
            for (ShownNumber shown : List.of(ShownNumber.of(value, random.nextInt(2, 7)), ShownNumber.exact(value),
                    ShownNumber.setting(value, random.nextInt(2, 7)))) {
                assertThat(shown.decimal()).as(shown.text()).isEqualByComparingTo(ShownArithmetic.value(shown.text()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.15, 2, 0.15", "0.9, 3, 0.9", "1e-8, 2, 10⁻⁸", "0.031406438718524554, 4, 0.0314", "0.999, 3, 0.999",
        "20617063.124, 3, 2.06·10⁷", "7, 3, 7", "0.00018734, 4, 0.000187"})
    void a_setting_is_written_in_full_where_that_is_short(double value, int decimals, String text) {
        assertThat(ShownNumber.setting(value, decimals).text()).isEqualTo(text);
    }

    @Test
    void decimals_are_two_where_those_are_all() {
        assertThat(ShownNumber.decimalsFor(1.6, 3.2, 1.12)).isEqualTo(2);
        assertThat(ShownNumber.decimalsFor(0, 0)).isEqualTo(2);
    }

    @Test
    void decimals_give_the_smallest_three_digits() {
        assertThat(ShownNumber.decimalsFor(3.265, 6.53)).isEqualTo(3);
        assertThat(ShownNumber.decimalsFor(3.265, 0.0277)).isEqualTo(4);
        assertThat(ShownNumber.decimalsFor(3.265, 1e-20)).isEqualTo(6);
    }
}
