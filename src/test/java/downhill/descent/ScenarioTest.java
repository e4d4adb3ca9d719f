package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.plugin.Vector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static final Scenario SCENARIO =
            new Scenario("w^2", "adam", Map.of("beta1", 0.8), 0.1, Vector.of(1.6), 40, 7, 0.1);

    @Test
    void every_change_changes_one_thing() {
        assertThat(SCENARIO.withLoss("w^4"))
                .isEqualTo(new Scenario("w^4", "adam", Map.of("beta1", 0.8), 0.1, Vector.of(1.6), 40, 7, 0.1));
        assertThat(SCENARIO.withRate(0.2))
                .isEqualTo(new Scenario("w^2", "adam", Map.of("beta1", 0.8), 0.2, Vector.of(1.6), 40, 7, 0.1));
        assertThat(SCENARIO.withStart(Vector.of(2)))
                .isEqualTo(new Scenario("w^2", "adam", Map.of("beta1", 0.8), 0.1, Vector.of(2), 40, 7, 0.1));
        assertThat(SCENARIO.withSteps(5))
                .isEqualTo(new Scenario("w^2", "adam", Map.of("beta1", 0.8), 0.1, Vector.of(1.6), 5, 7, 0.1));
        assertThat(SCENARIO.withSeed(8))
                .isEqualTo(new Scenario("w^2", "adam", Map.of("beta1", 0.8), 0.1, Vector.of(1.6), 40, 8, 0.1));
        assertThat(SCENARIO.withNudge(0.2))
                .isEqualTo(new Scenario("w^2", "adam", Map.of("beta1", 0.8), 0.1, Vector.of(1.6), 40, 7, 0.2));
    }

    @Test
    void schedule_and_noise_change_alone_too() {
        assertThat(SCENARIO.schedule()).isEqualTo("constant");
        assertThat(SCENARIO.noise()).isZero();
        Scenario all = SCENARIO.withSchedule("step").withScheduleSetting("gamma", 0.9).withNoise(0.5);
        assertThat(all).isEqualTo(new Scenario("w^2", "adam", Map.of("beta1", 0.8), 0.1, "step",
                Map.of("gamma", 0.9), Vector.of(1.6), 40, 0.5, 7, 0.1, "", List.of()));
        assertThat(all.withScheduleSetting("every", 3).scheduleSettings())
                .isEqualTo(Map.of("gamma", 0.9, "every", 3.0));
        assertThat(all.withSchedule("exponential").scheduleSettings()).as("its own defaults").isEmpty();
        assertThat(all.withLoss("w").withOptimizer("momentum").withSetting("beta", 0.5).withRate(1).withSteps(3)
                .withStart(Vector.of(2)).withSeed(8).withNudge(0.2))
                .isEqualTo(new Scenario("w", "momentum", Map.of("beta", 0.5), 1, "step", Map.of("gamma", 0.9),
                        Vector.of(2), 3, 0.5, 8, 0.2, "", List.of()));
    }

    @Test
    void a_fork_keeps_the_rates_of_the_steps_before_it() {
        Scenario forked = SCENARIO.forkedAt(3).withRate(0.2).forkedAt(7).withRate(0.3);
        assertThat(forked.earlier()).containsExactly(new EarlierRate(0.1, 3), new EarlierRate(0.2, 7));
        assertThat(forked.rate()).isEqualTo(0.3);
        assertThat(forked.withOptimizer("lion").withSteps(9).withLoss("w").earlier()).isEqualTo(forked.earlier());
    }

    @Test
    void a_fork_before_another_forgets_the_later_one() {
        Scenario twice = SCENARIO.forkedAt(7).withRate(0.3).forkedAt(3);
        assertThat(twice.earlier()).containsExactly(new EarlierRate(0.1, 3));
        assertThat(twice.rate()).as("as the step was made").isEqualTo(0.1);
    }

    @Test
    void a_setting_is_added_to_the_others_or_replaces_its_own() {
        assertThat(SCENARIO.withSetting("beta2", 0.9).settings()).isEqualTo(Map.of("beta1", 0.8, "beta2", 0.9));
        assertThat(SCENARIO.withSetting("beta1", 0.7).settings()).isEqualTo(Map.of("beta1", 0.7));
    }

    @Test
    void another_optimizer_comes_with_its_own_defaults() {
        assertThat(SCENARIO.withOptimizer("momentum").settings()).isEmpty();
    }

    @Test
    void nothing_changes_it_from_outside() {
        Map<String, Double> settings = new HashMap<>(Map.of("beta1", 0.8));
        Scenario scenario = new Scenario("w^2", "adam", settings, 0.1, Vector.of(1.6), 40, 7, 0.1);
        settings.put("beta1", 0.1);
        assertThat(scenario).isEqualTo(SCENARIO);
        assertThatThrownBy(() -> scenario.settings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
