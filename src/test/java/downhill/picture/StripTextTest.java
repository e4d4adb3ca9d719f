package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripTextTest {

    private static String told(String loss, double start, double nudge) {
        return StripText.of(Moment.of(loss, start, 0.15).nudge(nudge).frame().section(W)).plain();
    }

    @ParameterizedTest
    @CsvSource({"w^2, 3, 0.1, δw · δL/δw = 0.1 · 6 = 0.6", "w^2/2, 0.04, 0.01, δw · δL/δw = 0.01 · 0.04 = 0.0004",
        "w^2, -1.5, 0.1, δw · |δL/δw| = 0.1 · 3 = 0.3"})
    void is_the_notes_own_sentence_in_numbers(String loss, double start, double nudge, String text) {
        assertThat(told(loss, start, nudge)).isEqualTo(text);
    }

    @Test
    void holds_as_written_or_says_about() {
        SplittableRandom random = new SplittableRandom(19);
        for (int trial = 0; trial < 500; trial++) {
            double start = random.nextDouble(-5, 5);
            double nudge = random.nextInt(1, 500) / 1000.0;
            String text = told("w^2 + sin w", start, nudge);
            String[] sides = text.substring(text.indexOf(" = ") + 3).split(" [=≈] ");
            if (!text.contains("10")) {
                String[] factors = sides[0].split(" · ");
                BigDecimal area = new BigDecimal(sides[1]);
                BigDecimal core = new BigDecimal(nudge).multiply(new BigDecimal(Math.abs(2 * start + Math.cos(start))));
                assertThat(core.setScale(area.scale(), RoundingMode.HALF_UP)).as(text).isEqualByComparingTo(area);
                BigDecimal product = new BigDecimal(factors[0]).multiply(new BigDecimal(factors[1]));
                assertThat(product.compareTo(new BigDecimal(sides[1])) == 0).as(text).isEqualTo(!text.contains("≈"));
                assertThat(product.doubleValue()).as(text).isCloseTo(Double.parseDouble(sides[1]),
                        withinPercentage(1));
            }
        }
    }
}
