package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.Samples;
import downhill.descent.Coordinate;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.plugin.Vector;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The worked lines of both coordinates of a step of two weights.
class PlaneWorkedLineTest {

    @Test
    void each_weight_has_the_rule_with_its_own_slope_and_numbers() {
        Frame frame = Moment.of(Scenario.of("w^2 + 3b^2", 0.1, Vector.of(2, -1), 5)).frame();
        WorkedLine w = WorkedLine.of(frame, Coordinate.W).getLast();
        WorkedLine b = WorkedLine.of(frame, Coordinate.B).getLast();
        assertThat(w.symbols().plain()).isEqualTo("w ← w − a · δL/δw");
        assertThat(b.symbols().plain()).isEqualTo("b ← b − a · δL/δb");
        assertThat(w.numbers().plain()).isEqualTo("1.6 = 2 − 0.1 · 4");
        assertThat(b.numbers().plain()).isEqualTo("−0.4 = −1 − 0.1 · (−6)");
    }

    @ParameterizedTest
    @EnumSource(Coordinate.class)
    void what_stands_right_is_within_a_hundredth_of_what_stands_left_for_every_optimizer(Coordinate coordinate) {
        Set<String> rules = new HashSet<>();
        WideMoments.eachOfTwoWeights(31, Samples.of(800), frame -> {
            rules.add(frame.run().descent().optimizer().getClass().getName());
            WorkedLine.of(frame, coordinate).forEach(WorkedLineTest::assertNear);
        });
        assertThat(rules).hasSizeGreaterThanOrEqualTo(Optimizers.installed().ids().size());
    }

    @ParameterizedTest
    @EnumSource(Coordinate.class)
    void the_last_line_gives_where_the_run_goes(Coordinate coordinate) {
        WideMoments.eachOfTwoWeights(33, Samples.of(400), frame -> {
            if (frame.hasStep()) {
                String numbers = WorkedLine.of(frame, coordinate).getLast().relation().plain().replaceAll("^ *[=≈] *", "");
                double next = coordinate.of(frame.run().point(frame.step() + 1));
                double scale = Math.max(Math.abs(next), Math.abs(coordinate.of(frame.run().point(frame.step()))));
                assertThat(ShownArithmetic.value(numbers).subtract(new BigDecimal(next)).abs().doubleValue())
                        .as(numbers + " for " + next).isLessThanOrEqualTo(0.0051 * scale);
            }
        });
    }

    @Test
    void there_is_none_after_the_last_step() {
        Frame end = Moment.of(Scenario.of("w^2 + b^2", 0.1, Vector.of(2, -1), 5)).at(5).frame();
        for (Coordinate coordinate : Coordinate.values()) {
            assertThat(WorkedLine.of(end, coordinate)).isEmpty();
        }
    }
}
