package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BisectionTest {

    static Stream<Arguments> rises() {
        return Stream.of(
                Arguments.of("a line", 20, (DoubleUnaryOperator) w -> 2 * w - 0.7),
                Arguments.of("a cubic", 36, (DoubleUnaryOperator) w -> w * w * w - 0.3),
                Arguments.of("a power, level at its crossing", 80, (DoubleUnaryOperator) w -> Math.pow(w - 0.3, 7)),
                Arguments.of("an odds curve", 26, (DoubleUnaryOperator) w -> 1 / (1 + Math.exp(-8 * w)) - 0.9),
                Arguments.of("a wall far up", 80, (DoubleUnaryOperator) w -> Math.exp(600 * w) - 5),
                Arguments.of("a kink", 80, (DoubleUnaryOperator) w -> w < 0.12 ? w - 0.12 : 1e6 * (w - 0.12)),
                Arguments.of("steps", 80, (DoubleUnaryOperator) w -> Math.floor(7 * w) - 2),
                Arguments.of("steps of one height", 80, (DoubleUnaryOperator) w -> Math.signum(w - 0.567)),
                Arguments.of("no value beyond", 80, (DoubleUnaryOperator) w -> w < 0.41 ? -1 : Double.NaN),
                Arguments.of("a pole", 80, (DoubleUnaryOperator) w -> w < 0.7 ? -1 / (0.7 - w) : Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rises")
    void a_rise_is_found_between_the_same_two_numbers_as_by_halving(
            String name, int most, DoubleUnaryOperator rise) {
        for (double[] ends : new double[][] {{0, 1}, {-0.7, 1.3}, {-30, 0.9}}) {
            AtomicInteger asked = new AtomicInteger();
            Bisection found = Bisection.ofRise(ends[0], ends[1], w -> {
                asked.incrementAndGet();
                return rise.applyAsDouble(w);
            });
            assertThat(found).isEqualTo(Bisection.of(ends[0], ends[1], w -> !(rise.applyAsDouble(w) < 0)));
            assertThat(asked.get()).as("places asked from %s to %s", ends[0], ends[1]).isLessThanOrEqualTo(most);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rises")
    void a_rise_that_is_met_from_the_right_is_found_as_well(String name, int most, DoubleUnaryOperator rise) {
        DoubleUnaryOperator mirrored = w -> rise.applyAsDouble(-w);
        assertThat(Bisection.ofRise(0, -1, mirrored))
                .isEqualTo(Bisection.of(0, -1, w -> !(mirrored.applyAsDouble(w) < 0)));
    }
}
