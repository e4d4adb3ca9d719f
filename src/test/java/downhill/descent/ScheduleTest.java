package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Setting;
import downhill.plugin.Settings;
import downhill.plugin.Vector;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {

    private static final Scenario BOWL = Given.scenario("w^2", "gradient-descent", 0.2, Vector.of(3), 40);

    /// schedule; a setting and its value, or none; step; rate over a, worked out by hand
    @ParameterizedTest
    @CsvSource({
        "constant, , , 0, 1", "constant, , , 39, 1",
        "step, , , 0, 1", "step, , , 9, 1", "step, , , 10, 0.5", "step, , , 39, 0.125",
        "step, every, 3, 2, 1", "step, every, 3, 3, 0.5", "step, gamma, 0.1, 20, 0.01",
        "exponential, , , 0, 1", "exponential, , , 1, 0.95", "exponential, , , 3, 0.857375",
        "exponential, gamma, 0.5, 10, 0.0009765625",
        "inverse-time, , , 0, 1", "inverse-time, , , 10, 0.5", "inverse-time, , , 30, 0.25",
        "inverse-time, kappa, 1, 3, 0.25",
        "cosine, , , 0, 1", "cosine, , , 20, 0.5", "cosine, , , 30, 0.14644660940672624",
        "warm-up, , , 0, 0.2", "warm-up, , , 3, 0.8", "warm-up, , , 4, 1", "warm-up, , , 39, 1",
        "warm-up, over, 20, 0, 0.05", "warm-up, over, 1, 0, 1"})
    void the_rate_is_that_of_the_formula(String id, String setting, Double value, int step, double part) {
        Scenario scenario = BOWL.withPace(pace -> pace.withSchedule(id));
        Run run = Given.run(setting == null ? scenario : scenario.withPace(pace -> pace.withSetting(setting, value)));
        assertThat(run.rate(step)).isCloseTo(0.2 * part, within(1e-16));
    }

    @ParameterizedTest
    @EnumSource
    void every_schedule_has_a_name_and_is_found_by_its_id(Schedule schedule) {
        Properties messages = Said.messages();
        assertThat(Schedule.find(schedule.id())).hasValue(schedule);
        assertThat(messages.getProperty("schedule." + schedule.id())).isNotBlank();
        for (Setting setting : schedule.settings()) {
            assertThat(messages.getProperty("setting." + setting.name())).isNotBlank();
            assertThat(messages.getProperty("schedule." + schedule.id() + "." + setting.name() + ".about")).endsWith(".");
        }
        assertThat(Schedule.find("linear")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_rate_is_ever_negative_nor_more_than_was_chosen(Schedule schedule) {
        for (Setting setting : schedule.settings()) {
            for (double value : new double[] {setting.least(), setting.initial(), setting.most()}) {
                assertWithin(schedule, Map.of(setting.name(), value));
            }
        }
        assertWithin(schedule, Map.of());
    }

    private static void assertWithin(Schedule schedule, Map<String, Double> settings) {
        Schedule.Rates rates = schedule.create(Settings.of(schedule.settings(), settings));
        for (int t = 0; t < Scenario.MOST_STEPS; t++) {
            assertThat(rates.at(0.2, t, Scenario.MOST_STEPS)).isBetween(0.0, 0.2);
        }
    }

    @Test
    void every_step_is_made_at_its_own_rate() {
        // L = w², so w ← w(1 − 2aₜ).
        Run run = Given.run(BOWL.withPace(pace -> pace.withSchedule("exponential")));
        double w = 3;
        for (int row = 0; row < 40; row++) {
            assertThat(run.point(row).w()).isCloseTo(w, within(1e-15));
            assertThat(run.working(row).getLast().values().get("a").w()).isEqualTo(run.rate(row));
            w *= 1 - 2 * 0.2 * Math.pow(0.95, row);
        }
    }

    @Test
    void a_constant_schedule_is_none() {
        assertThat(Given.run(BOWL.withPace(pace -> pace.withSchedule("constant"))).losses())
                .isEqualTo(Given.run("w^2", 0.2, 3, 40).losses());
        assertThat(BOWL.pace().schedule()).isEqualTo("constant");
    }

    @Test
    void inverse_time_settles_on_the_kink_where_a_constant_rate_never_does() {
        Scenario kink = Given.scenario("|w|", "gradient-descent", 0.4, Vector.of(2.1), 2000);
        assertThat(Given.run(kink).loss(2000)).isGreaterThan(0.05);
        assertThat(Given.run(kink.withPace(pace -> pace.withSchedule("inverse-time"))).loss(2000)).isLessThan(0.003);
    }

    @Test
    void every_optimizer_takes_a_rate_that_has_faded_to_nothing() {
        for (String id : Given.OPTIMIZERS.ids()) {
            Scenario scenario = Given.scenario("w^4 - 3w^2 + w + 4", id, 0.1, Vector.of(1.8), 3000)
                    .withPace(pace -> pace.withSchedule("exponential")).withPace(pace -> pace.withSetting("gamma", 0.5));
            Run run = Given.run(scenario);
            assertThat(run.rate(2999)).isZero();
            assertThat(run.length()).as(id).isEqualTo(3000);
        }
    }
}
