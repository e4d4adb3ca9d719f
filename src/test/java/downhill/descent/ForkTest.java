package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
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
                .withPace(pace -> pace.withSchedule("exponential")).withChance(chance -> chance.withNoise(0.1))
                        .withSteps(20);
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
        assertThat(scenario.withPace(pace -> pace.forkedAt(FORK)).withRate(0.5).withPace(Pace::unforked))
                .isEqualTo(scenario.withRate(0.5));
    }

    @Test
    void however_often_and_wherever_it_is_forked_a_fork_is_its_parent_until_its_step() {
        SplittableRandom random = new SplittableRandom(7);
        List<String> optimizers = Optimizers.installed().ids();
        for (int family = 0; family < 60; family++) {
            Scenario parent = scenario(optimizers.get(random.nextInt(optimizers.size())));
            for (int generation = 0; generation < 5; generation++) {
                int step = random.nextBoolean() ? FORK : random.nextInt(0, 20);
                Scenario child = parent.withPace(pace -> pace.forkedAt(step)).withRate(random.nextDouble(0.001, 0.05));
                assertSamePast(Given.run(parent), Given.run(child), step, child.toString());
                parent = child;
            }
        }
    }

    @Test
    void every_step_has_the_rate_that_was_chosen_last_for_it_also_where_it_is_forked_again() {
        SplittableRandom random = new SplittableRandom(8);
        for (int family = 0; family < 200; family++) {
            Scenario made = scenario("gradient-descent").withRate(0.02);
            double[] chosen = DoubleStream.generate(() -> 0.02).limit(made.steps()).toArray();
            for (int generation = 0; generation < 6; generation++) {
                int step = random.nextBoolean() ? FORK : random.nextInt(0, made.steps());
                double rate = random.nextDouble(0.001, 0.05);
                made = made.withPace(pace -> pace.forkedAt(step)).withRate(rate);
                Arrays.fill(chosen, step, chosen.length, rate);
            }
            Run run = Given.run(made);
            for (int step = 0; step < run.length(); step++) {
                double scheduled = chosen[step] * Math.pow(0.95, step);
                assertThat(run.rate(step)).as("step %s of %s", step, made).isCloseTo(scheduled, offset(1e-12 * scheduled));
            }
        }
    }

    private static void assertSamePast(Run parent, Run child, int step, String said) {
        int last = Math.min(step, Math.min(parent.length(), child.length()));
        for (int row = 0; row <= last; row++) {
            assertThat(child.point(row)).as("row %s of %s", row, said).isEqualTo(parent.point(row));
            assertThat(child.memory(row)).as("row %s of %s", row, said).isEqualTo(parent.memory(row));
        }
    }
}
