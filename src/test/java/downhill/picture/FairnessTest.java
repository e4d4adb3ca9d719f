package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Race;
import downhill.plugin.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FairnessTest {

    private static final Scenario PLAIN = Scenario.of("w^2", 0.1, Vector.of(3), 40);
    private static final Scenario MOMENTUM = PLAIN.withOptimizer("momentum");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void rates_of_their_own_are_said_to_differ_only_where_they_do(String language) {
        Words words = Words.of(language);
        String differing = words.text("race.own-rates.about");
        assertThat(told(words, MOMENTUM.withRate(0.2))).isEqualTo(differing);
        assertThat(told(words, MOMENTUM)).isEqualTo(words.text("race.own-rates.alike.about")).isNotEqualTo(differing);
        assertThat(told(words, PLAIN.withPace(pace -> pace.withSchedule("inverse-time"))))
                .isEqualTo(words.text("race.own-rates.schedules.about"));
        assertThat(told(words, PLAIN.withPace(pace -> pace.forkedAt(2)))).startsWith(differing);
        assertThat(Fairness.told(Comparison.of(PLAIN), words)).isEqualTo(differing);
        assertThat(Fairness.told(Comparison.of(PLAIN).with(MOMENTUM).racing(Race.SAME_RATE), words))
                .isEqualTo(words.text("race.same-rate.about"));
    }

    private static String told(Words words, Scenario second) {
        return Fairness.told(Comparison.of(PLAIN).with(second), words);
    }
}
