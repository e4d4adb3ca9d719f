package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    private static Interval any(SplittableRandom random) {
        double length = Math.pow(10, random.nextDouble(-9, 9));
        double low = length * random.nextDouble(-20, 20);
        return new Interval(low, low + length);
    }

    @Test
    void are_multiples_of_one_two_or_five() {
        SplittableRandom random = new SplittableRandom(8);
        for (int count = 0; count < 2_000; count++) {
            double step = Ticks.step(any(random).length(), random.nextInt(2, 12));
            double first = step / Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
            assertThat(List.of(1L, 2L, 5L)).contains(Math.round(first));
            assertThat(first).isCloseTo(Math.round(first), within(1e-9));
        }
    }

    @Test
    void are_about_as_many_as_asked_for_and_inside() {
        SplittableRandom random = new SplittableRandom(9);
        for (int count = 0; count < 2_000; count++) {
            Interval range = any(random);
            int about = random.nextInt(3, 12);
            List<Double> ticks = Ticks.within(range, about);
            assertThat(ticks).hasSizeBetween((int) (about * 0.6), (int) (about * 1.8) + 1).isSorted();
            assertThat(ticks).allMatch(range.padded(1e-6)::contains);
        }
    }

    @Test
    void are_labelled_with_their_own_value_each_differently() {
        SplittableRandom random = new SplittableRandom(10);
        for (int count = 0; count < 1_000; count++) {
            Interval range = any(random);
            double step = Ticks.step(range.length(), 6);
            List<Double> ticks = Ticks.within(range, 6);
            List<String> labels = ticks.stream().map(tick -> Ticks.text(tick, step)).toList();
            assertThat(labels).doesNotHaveDuplicates();
            for (int index = 0; index < labels.size(); index++) {
                assertThat(ShownArithmetic.value(labels.get(index)).doubleValue())
                        .as(labels.get(index)).isCloseTo(ticks.get(index), within(1e-6 * step));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5, 0.5", "1, 0.5, 1.0", "-2, 1, −2", "0, 0.5, 0", "1000, 500, 1000", "-600000, 200000, −6·10⁵",
        "120000, 20000, 1.2·10⁵", "100000, 100000, 10⁵", "0.00002, 0.00002, 2·10⁻⁵", "0.0005, 0.0005, 0.0005"})
    void are_written_short(double tick, double step, String label) {
        assertThat(Ticks.text(tick, step)).isEqualTo(label);
    }

    @Test
    void are_none_where_they_would_be_lost_to_rounding() {
        assertThat(Ticks.within(new Interval(1e17, 1e17 + 64), 8).size()).isLessThan(20);
    }
}
