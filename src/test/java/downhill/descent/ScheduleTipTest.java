package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Settings;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the tips of schedules' settings say is what the schedules do.
class ScheduleTipTest {

    private static final int STEPS = 1000;

    private static final Map<String, Runnable> CLAIMS = Map.of(
            "step.gamma", () -> {
                assertThat(rate(Schedule.STEP, "gamma", 1, 999)).isEqualTo(1);
                assertThat(rate(Schedule.STEP, "gamma", 0.5, 10)).isEqualTo(rate(Schedule.STEP, "gamma", 0.5, 9) / 2);
            },
            "step.every", () -> {
                assertThat(rate(Schedule.STEP, "every", 7, 6)).isEqualTo(1);
                assertThat(rate(Schedule.STEP, "every", 7, 7)).isEqualTo(rate(Schedule.STEP, "every", 7, 13)).isLessThan(1);
            },
            "exponential.gamma", () -> {
                assertThat(rate(Schedule.EXPONENTIAL, "gamma", 1, 999)).isEqualTo(1);
                assertThat(rate(Schedule.EXPONENTIAL, "gamma", 0.95, 14)).isCloseTo(0.5, within(0.02));
            },
            "inverse-time.kappa", () -> {
                assertThat(rate(Schedule.INVERSE_TIME, "kappa", 0.02, 50)).isCloseTo(0.5, within(1e-15));
                assertThat(rate(Schedule.INVERSE_TIME, "kappa", 0.02, 450)).isCloseTo(0.1, within(1e-15));
            },
            "warm-up.over", () -> {
                assertThat(rate(Schedule.WARM_UP, "over", 1, 0)).isEqualTo(1);
                assertThat(rate(Schedule.WARM_UP, "over", 8, 7)).isEqualTo(1);
                assertThat(rate(Schedule.WARM_UP, "over", 8, 6) - rate(Schedule.WARM_UP, "over", 8, 5))
                        .isCloseTo(rate(Schedule.WARM_UP, "over", 8, 0), within(1e-15));
            });

    @Test
    void what_a_tip_claims_holds_of_the_schedule() {
        CLAIMS.values().forEach(Runnable::run);
    }

    @Test
    void every_setting_of_every_schedule_has_a_tip_that_is_checked() {
        Set<String> settings = Stream.of(Schedule.values()).flatMap(schedule -> schedule.settings().stream()
                .map(setting -> schedule.id() + "." + setting.name())).collect(Collectors.toSet());
        assertThat(CLAIMS.keySet()).isEqualTo(settings);
        assertThat(settings).allSatisfy(setting ->
                assertThat(Said.messages().getProperty("schedule." + setting + ".about")).endsWith("."));
    }

    private static double rate(Schedule schedule, String setting, double value, int t) {
        return schedule.create(Settings.of(schedule.settings(), Map.of(setting, value))).at(1, t, STEPS);
    }
}
