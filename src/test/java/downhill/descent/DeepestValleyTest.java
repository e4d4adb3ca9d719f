package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.Samples;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepestValleyTest {

    private static DeepestValley deepest(String loss, double start) {
        return Given.loss(loss).deepest(start).orElseThrow();
    }

    @Test
    void of_two_valleys_it_is_the_lower_one_from_wherever_one_starts() {
        for (double start = -3; start <= 3; start += 0.25) {
            assertThat(deepest("w^4 - 3w^2 + w + 4", start).w()).isCloseTo(-1.3008395659415772, within(1e-9));
        }
        assertThat(deepest("0.1w^2 + 1 - cos(3w)", 4.4).w()).isCloseTo(0, within(1e-9));
    }

    @Test
    void valleys_as_deep_as_each_other_are_not_below_each_other() {
        DeepestValley either = deepest("(w^2 - 1)^2", 2);
        for (double bottom : new double[] {-1, 1}) {
            assertThat(either.isBelow(Given.loss("(w^2 - 1)^2").value(bottom))).isFalse();
        }
        assertThat(either.isBelow(Given.loss("(w^2 - 1)^2").value(0.9))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e^(-w)", "w^3", "w", "-w^2", "ln(w)"})
    void where_there_is_no_valley_there_is_none(String loss) {
        assertThat(Given.loss(loss).deepest(1)).isEmpty();
    }

    /// By looking at ten thousand places, with no valley walked down.
    @Test
    void nothing_nearby_is_lower() {
        SplittableRandom random = new SplittableRandom(4);
        for (int trial = 0; trial < Samples.of(40); trial++) {
            String text = String.format(Locale.ROOT, "w^4/%.2f + %.2f*w^3/3 - %.2f*w^2 + %.2f*sin(%.2f*w)",
                    random.nextDouble(1, 9), random.nextDouble(-2, 2), random.nextDouble(0, 4), random.nextDouble(0, 3),
                    random.nextDouble(1, 5));
            double start = random.nextDouble(-3, 3);
            DeepestValley deepest = deepest(text, start);
            FormulaLoss loss = Given.loss(text);
            double reach = Math.max(3, 3 * Math.abs(start));
            for (int place = 0; place <= 10_000; place++) {
                double w = reach * (place / 5_000.0 - 1);
                boolean isInside = Math.abs(w) < 0.99 * reach;
                if (isInside && loss.value(w) < Math.min(loss.value(w - 1e-3), loss.value(w + 1e-3))) {
                    assertThat(loss.value(w)).as("%s at %s", text, w).isGreaterThanOrEqualTo(deepest.loss() - 1e-9);
                }
            }
            assertThat(loss.slope(deepest.w())).as(text).isCloseTo(0, within(1e-6));
        }
    }
}
