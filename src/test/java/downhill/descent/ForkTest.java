package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A run whose rate is changed on the way: the same past, another future.
class ForkTest {

    private static final int FORK = 7;

    static Stream<String> everyOptimizer() {
        return Optimizers.installed().ids().stream();
    }

    private static Scenario scenario(String optimizer) {
        return Catalogue.find("two-valleys").orElseThrow().scenario().withOptimizer(optimizer).withRate(0.02)
                .withPace(pace -> pace.withSchedule("exponential")).withChance(chance -> chance.withNoise(0.1)).withSteps(20);
    }

    @ParameterizedTest
    @MethodSource("everyOptimizer")
    void a_fork_that_changes_nothing_is_the_run_itself(String optimizer) {
        Run parent = Given.run(scenario(optimizer));
        Run fork = Given.run(scenario(optimizer).withPace(pace -> pace.forkedAt(FORK)));
        for (int row = 0; row <= parent.length(); row++) {
            assertThat(fork.point(row)).isEqualTo(parent.point(row));
        }
    }

    @ParameterizedTest
    @MethodSource("everyOptimizer")
    void with_another_rate_the_past_stays_and_the_future_differs(String optimizer) {
        Run parent = Given.run(scenario(optimizer));
        Run fork = Given.run(scenario(optimizer).withPace(pace -> pace.forkedAt(FORK)).withRate(0.011));
        for (int row = 0; row < FORK; row++) {
            assertThat(fork.rate(row)).isEqualTo(parent.rate(row));
            assertThat(fork.change(row)).isEqualTo(parent.change(row));
            assertThat(fork.memory(row)).isEqualTo(parent.memory(row));
        }
        assertThat(fork.point(FORK)).isEqualTo(parent.point(FORK));
        assertThat(fork.memory(FORK)).as("what the optimizer remembers").isEqualTo(parent.memory(FORK));
        assertThat(fork.rate(FORK)).isCloseTo(parent.rate(FORK) * 0.55, offset(1e-15));
    }

    @Test
    void at_the_start_there_is_no_past_to_share() {
        Scenario scenario = scenario("momentum");
        assertThat(scenario.withPace(pace -> pace.forkedAt(0))).isEqualTo(scenario);
        assertThat(scenario.withPace(pace -> pace.forkedAt(FORK)).withRate(0.5).withPace(Pace::unforked)).isEqualTo(scenario.withRate(0.5));
    }
}
