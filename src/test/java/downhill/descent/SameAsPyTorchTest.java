package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.PyTorchPage.Row;
import downhill.descent.TorchRules.Torch;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where `docs/pytorch.md` says "same", the points are the same; where it names a difference, there is just that one.
class SameAsPyTorchTest {

    private static final String BOWL = "w^2";
    private static final String VALLEYS = "w^4 - 3w^2 + w + 4";
    private static final int STEPS = 20;

    static Set<String> same() {
        return TorchRules.same().keySet();
    }

    @Test
    void what_the_page_calls_the_same_is_compared() {
        assertThat(same()).isEqualTo(PyTorchPage.optimizers().stream().filter(Row::isSame).map(Row::id)
                .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("same")
    void both_go_through_the_same_points(String id) {
        for (String loss : new String[] {BOWL, VALLEYS}) {
            for (double rate : new double[] {0.003, 0.03}) {
                assertSame(Given.scenario(loss, id, rate, Vector.of(1.8), STEPS), TorchRules.same().get(id).get());
            }
        }
    }

    /// A check that can fail: another β, ε or decay shows.
    @Test
    void another_setting_would_be_noticed() {
        for (Torch other : List.of(TorchRules.adam(0.91, 0.999, 1e-8, 0, false),
                TorchRules.adam(0.9, 0.998, 1e-8, 0, false), TorchRules.adam(0.9, 0.999, 1e-6, 0, false),
                TorchRules.adam(0.9, 0.999, 1e-8, 1e-4, false))) {
            assertThat(distance(Given.scenario(BOWL, "adam", 0.03, Vector.of(1.8), STEPS), other)).isGreaterThan(1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.01, 0.3, 50})
    void rprop_is_the_same_at_a_rate_from_min_to_max(double rate) {
        assertSame(rprop(rate), TorchRules.rprop());
    }

    @Test
    void rprops_first_step_is_the_rate_here_and_kept_within_bounds_there() {
        assertThat(Given.run(rprop(1e-8)).change(0).w()).isCloseTo(-1e-8, within(1e-15));
        assertThat(TorchRules.rprop().next(1.8, 1, 1e-8) - 1.8).isCloseTo(-1e-6, within(1e-15));
        assertThat(Given.run(rprop(60)).change(0).w()).isEqualTo(-60);
        assertThat(TorchRules.rprop().next(1.8, 1, 60) - 1.8).isCloseTo(-50, within(1e-12));
    }

    private static Scenario rprop(double rate) {
        return Given.scenario(BOWL, "rprop", rate, Vector.of(1.8), STEPS);
    }

    @Test
    void qhm_with_nu_1_is_momentum_with_dampening_but_for_its_start() {
        Torch torch = TorchRules.sgd(0.9, 0.9, false);
        double[] ours = Fed.of("qhm").with("beta", 0.9).with("nu", 1).by(SettingClaims.SLOPES);
        for (int step = 0; step < ours.length; step++) {
            double theirs = torch.next(0, SettingClaims.SLOPES[step], Fed.RATE);
            assertThat(theirs - ours[step]).as("the first slope, 0.9 of it more, fading")
                    .isCloseTo(-Fed.RATE * SettingClaims.SLOPES[0] * Math.pow(0.9, step + 1), within(1e-15));
        }
        assertSame(Given.scenario(VALLEYS, "qhm", 0.01, Vector.of(1.8), STEPS).withSetting("nu", 0),
                TorchRules.sgd(0, 0, false));
    }

    @Test
    void qhadam_with_both_nu_1_is_adam() {
        Scenario qhadam = Given.scenario(VALLEYS, "qhadam", 0.03, Vector.of(1.8), STEPS);
        assertSame(qhadam.withSetting("nu1", 1), TorchRules.adam(0.995, 0.999, 1e-8, 0, false));
        assertThat(distance(qhadam, TorchRules.adam(0.995, 0.999, 1e-8, 0, false))).isGreaterThan(1e-3);
    }

    @Test
    void sign_descent_is_adam_without_averages_but_for_epsilon() {
        Scenario signs = Given.scenario(BOWL, "sign-descent", 0.03, Vector.of(1.8), STEPS);
        assertSame(signs, TorchRules.adam(0, 0, 0, 0, false));
        assertThat(distance(signs, TorchRules.adam(0, 0, 1e-8, 0, false))).isBetween(1e-12, 1e-6);
        assertThat(TorchRules.adam(0, 0, 0, 0, false).next(1, 0, 0.1)).isNaN();
    }

    /// On L = eʷ + e⁻ʷ, whose slope grows everywhere; fed our own points, as the first step is another.
    @Test
    void barzilai_and_borweins_rule_is_that_of_lbfgs_from_the_second_step_on() {
        Run run = Given.run(Given.scenario("e^w + e^(-w)", "barzilai-borwein", 0.05, Vector.of(1.8), 5));
        Torch torch = TorchRules.lbfgs();
        for (int row = 0; row < 5; row++) {
            double w = run.point(row).w();
            double next = torch.next(w, Math.exp(w) - Math.exp(-w), 1);
            assertThat(Math.abs(next - run.point(row + 1).w()) < 1e-12).as("step %s", row).isEqualTo(row > 0);
        }
        assertThat(TorchRules.lbfgs().next(1.8, 4, 1)).as("cut to a length of 1").isEqualTo(0.8);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void schedules_give_the_same_rates(String id) {
        Schedule schedule = Schedule.find(id).orElseThrow();
        double[] theirs = TorchSchedules.rates().get(id).from(0.3, STEPS);
        Scenario scenario = Given.scenario(BOWL, "gradient-descent", 0.3, Vector.of(1.8), STEPS)
                .withPace(pace -> pace.withSchedule(schedule.id()));
        Run run = Given.run(scenario);
        for (int step = 0; step < STEPS; step++) {
            assertThat(run.rate(step)).as("step %s", step).isCloseTo(theirs[step], within(1e-12));
        }
    }

    static Stream<String> schedules() {
        assertThat(TorchSchedules.rates().keySet()).containsAll(PyTorchPage.schedules().stream()
                .filter(Row::isSame).map(Row::id).toList());
        return TorchSchedules.rates().keySet().stream();
    }

    private static void assertSame(Scenario scenario, Torch torch) {
        assertThat(distance(scenario, torch)).as(scenario.optimizer() + " " + scenario.rate()).isLessThan(1e-12);
    }

    /// How far the points are apart at most.
    private static double distance(Scenario scenario, Torch torch) {
        Run run = Given.run(scenario);
        Map<String, DoubleUnaryOperator> slopes = Map.of(BOWL, w -> 2 * w, VALLEYS, w -> 4 * w * w * w - 6 * w + 1);
        double w = scenario.start().w();
        double farthest = 0;
        for (int row = 1; row <= STEPS; row++) {
            w = torch.next(w, slopes.get(scenario.loss()).applyAsDouble(w), scenario.rate());
            farthest = Math.max(farthest, Math.abs(w - run.point(row).w()) / Math.max(1, Math.abs(w)));
        }
        return farthest;
    }
}
