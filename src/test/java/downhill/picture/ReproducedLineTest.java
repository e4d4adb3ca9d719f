package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.Samples;
import downhill.descent.Coordinate;
import downhill.descent.Optimizers;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who works a line out from the numbers that stand in it gets what it says, to the last digit but one.
class ReproducedLineTest {

    private static final BigDecimal HALF_OF_THE_LAST_BUT_ONE = new BigDecimal("5.0000001");

    private int judged;

    @Test
    void every_line_of_every_optimizer() {
        RandomMoments.each(23, Samples.of(1_000), Optimizers.installed().ids(),
                frame -> WorkedLine.of(frame).forEach(this::judge));
        assertThat(judged).isGreaterThan(Samples.of(1_000));
    }

    @ParameterizedTest
    @EnumSource(Coordinate.class)
    void every_line_of_both_weights(Coordinate coordinate) {
        WideMoments.eachOfTwoWeights(37, Samples.of(800), frame -> WorkedLine.of(frame, coordinate).forEach(this::judge));
        assertThat(judged).isGreaterThan(Samples.of(800));
    }

    @Test
    void the_first_steps_of_adam() {
        for (int step = 0; step < 8; step++) {
            WorkedLine.of(Moment.of("w^2", "adam", 3, 0.15).at(step).frame()).forEach(this::judge);
        }
        assertThat(WorkedLine.of(Moment.of("w^2", "adam", 3, 0.15).at(1).frame()))
                .extracting(line -> line.numbers().plain()).contains("34.24 ≈ 0.0685/(1 − 0.999²)");
    }

    private void judge(WorkedLine line) {
        off(line).ifPresent(off -> {
            judged++;
            assertThat(off).as(line.numbers().plain()).isLessThanOrEqualTo(HALF_OF_THE_LAST_BUT_ONE);
        });
    }

    /// By how many of the last digit of what stands left the arithmetic of what stands right differs. Empty where there is
    /// none: a line without numbers begins with its letter, and functions such as sign and max are not worked out here.
    private static Optional<BigDecimal> off(WorkedLine line) {
        String numbers = line.numbers().plain().split(" {2}if ")[0];
        if (numbers.contains("∞") || numbers.contains("—") || numbers.matches(".*\\p{L}.*")) {
            return Optional.empty();
        }
        String left = numbers.split(" [=≈] ")[0];
        try {
            BigDecimal right = ShownArithmetic.value(numbers.split(" [=≈] ")[1]);
            return Optional.of(right.subtract(ShownArithmetic.value(left)).abs().divide(lastDigit(left)));
        } catch (IllegalArgumentException fractionalPower) {
            return Optional.empty();
        }
    }

    /// What one more in a number's last digit would be.
    static BigDecimal lastDigit(String shown) {
        String[] parts = shown.split("·");
        int decimals = parts[0].contains(".") ? parts[0].length() - parts[0].indexOf('.') - 1 : 0;
        return Numbers.isPower(shown)
                ? ShownArithmetic.value(parts[parts.length - 1].replace("−", "")).movePointLeft(decimals)
                : BigDecimal.ONE.movePointLeft(decimals);
    }
}
