package downhill.descent;

import static downhill.descent.Verdict.CRAWLS;
import static downhill.descent.Verdict.RUNS_AWAY;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What noise does to a verdict.
class ConsequenceOfNoiseTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void noise_is_not_taken_for_growth(long seed) {
        for (double start : new double[] {0, 0.1, 3}) {
            Scenario noisy = Given.scenario("w^2", "gradient-descent", 0.5, Vector.of(start), 60)
                    .withChance(chance -> new Chance(0.5, seed));
            assertThat(Consequence.of(Given.run(noisy)).verdict()).as("from %s", start).isNotEqualTo(RUNS_AWAY);
            assertThat(Consequence.of(Given.run(noisy.withRate(1.3))).verdict()).isEqualTo(RUNS_AWAY);
        }
    }

    /// What noise does to it once it is near the bottom needn't cross the bottom twice, and far enough for a swing.
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void what_noise_has_driven_off_the_bottom_is_not_on_its_way(long seed) {
        for (double size : new double[] {0.9, 1.3}) {
            Scenario noisy = Given.scenario("w^2 + b^2", "gradient-descent", 0.2, Vector.of(3, 2), 40)
                    .withChance(chance -> new Chance(size, seed));
            assertThat(Consequence.of(Given.run(noisy)).verdict()).as("noise of %s", size).isNotEqualTo(CRAWLS);
            Scenario slow = noisy.withRate(0.004);
            assertThat(Consequence.of(Given.run(slow)).verdict()).as("far from it still").isEqualTo(CRAWLS);
        }
    }
}
