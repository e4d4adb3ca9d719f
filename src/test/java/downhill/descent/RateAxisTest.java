package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RateAxisTest {

    @Test
    void rates_are_rounded_as_decimal_arithmetic_rounds() {
        SplittableRandom random = new SplittableRandom(1);
        for (int draw = 0; draw < 20_000; draw++) {
            double rate = Math.pow(10, random.nextDouble(-40, 40));
            double decimal = new BigDecimal(rate).round(new MathContext(3, RoundingMode.HALF_UP)).doubleValue();
            assertThat(RateAxis.rounded(rate)).as("%s", rate).isEqualTo(decimal);
        }
    }

    @Test
    void rates_of_three_digits_stay_as_they_are() {
        for (int power = -9; power < 9; power++) {
            for (int digits = 100; digits < 1_000; digits++) {
                double rate = Double.parseDouble(digits + "e" + power);
                assertThat(RateAxis.rounded(rate)).isEqualTo(rate);
            }
        }
    }
}
