package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.plugin.Vector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static final Problem PROBLEM = Problem.of("w^2");
    private static final Method ADAM = Method.of("adam").withSetting("beta1", 0.8);
    private static final Pace PACE = Pace.constant(0.1);
    private static final Chance CHANCE = new Chance(0, 7);
    private static final Vector START = Vector.of(1.6);
    private static final Scenario SCENARIO = new Scenario(PROBLEM, ADAM, PACE, CHANCE, START, 40);

    @Test
    void every_change_changes_one_thing() {
        assertThat(SCENARIO.withLoss("w^4")).isEqualTo(new Scenario(Problem.of("w^4"), ADAM, PACE, CHANCE, START, 40));
        assertThat(SCENARIO.withRate(0.2)).isEqualTo(new Scenario(PROBLEM, ADAM, Pace.constant(0.2), CHANCE, START, 40));
        assertThat(SCENARIO.withStart(Vector.of(2)))
                .isEqualTo(new Scenario(PROBLEM, ADAM, PACE, CHANCE, Vector.of(2), 40));
        assertThat(SCENARIO.withSteps(5)).isEqualTo(new Scenario(PROBLEM, ADAM, PACE, CHANCE, START, 5));
        assertThat(SCENARIO.withChance(chance -> chance.withSeed(8)))
                .isEqualTo(new Scenario(PROBLEM, ADAM, PACE, new Chance(0, 8), START, 40));
        assertThat(SCENARIO.withOptimizer("lion"))
                .isEqualTo(new Scenario(PROBLEM, Method.of("lion"), PACE, CHANCE, START, 40));
    }

    @Test
    void schedule_and_noise_change_alone_too() {
        assertThat(PACE.schedule()).isEqualTo("constant");
        Pace stepped = PACE.withSchedule("step").withSetting("gamma", 0.9);
        assertThat(stepped).isEqualTo(new Pace(0.1, "step", Map.of("gamma", 0.9), List.of()));
        assertThat(stepped.withSetting("every", 3).settings()).isEqualTo(Map.of("gamma", 0.9, "every", 3.0));
        assertThat(stepped.withSchedule("exponential").settings()).as("its own defaults").isEmpty();
        assertThat(stepped.withRate(1)).isEqualTo(new Pace(1, "step", Map.of("gamma", 0.9), List.of()));
        assertThat(CHANCE.withNoise(0.5)).isEqualTo(new Chance(0.5, 7));
        assertThat(SCENARIO.withPace(pace -> stepped).withLoss("w").withOptimizer("momentum").pace()).isEqualTo(stepped);
    }

    @Test
    void a_fork_keeps_the_rates_of_the_steps_before_it() {
        Pace forked = PACE.forkedAt(3).withRate(0.2).forkedAt(7).withRate(0.3);
        assertThat(forked.earlier()).containsExactly(new EarlierRate(0.1, 3), new EarlierRate(0.2, 7));
        assertThat(forked.rate()).isEqualTo(0.3);
        assertThat(SCENARIO.withPace(pace -> forked).withOptimizer("lion").withSteps(9).withLoss("w").pace())
                .isEqualTo(forked);
    }

    @Test
    void a_fork_before_another_forgets_the_later_one() {
        Pace twice = PACE.forkedAt(7).withRate(0.3).forkedAt(3);
        assertThat(twice.earlier()).containsExactly(new EarlierRate(0.1, 3));
        assertThat(twice.rate()).as("as the step was made").isEqualTo(0.1);
    }

    @Test
    void a_setting_is_added_to_the_others_or_replaces_its_own() {
        assertThat(SCENARIO.withSetting("beta2", 0.9).method().settings()).isEqualTo(Map.of("beta1", 0.8, "beta2", 0.9));
        assertThat(SCENARIO.withSetting("beta1", 0.7).method().settings()).isEqualTo(Map.of("beta1", 0.7));
    }

    @Test
    void another_optimizer_comes_with_its_own_defaults() {
        assertThat(SCENARIO.withOptimizer("momentum").method().settings()).isEmpty();
    }

    @Test
    void nothing_changes_it_from_outside() {
        Map<String, Double> settings = new HashMap<>(Map.of("beta1", 0.8));
        Scenario scenario = new Scenario(PROBLEM, new Method("adam", settings, ""), PACE, CHANCE, START, 40);
        settings.put("beta1", 0.1);
        assertThat(scenario).isEqualTo(SCENARIO);
        assertThatThrownBy(() -> scenario.method().settings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
