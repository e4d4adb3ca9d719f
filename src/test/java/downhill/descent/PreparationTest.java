package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.formula.Formula;
import downhill.plugin.Optimizer;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import downhill.plugin.Settings;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparationTest {

    private static final Scenario FINE = Given.scenario("w^2", "adam", 0.1, Vector.of(1.6), 40);

    @Test
    void what_is_possible_is_made_ready_as_it_was_asked_for() {
        Preparation.Ready ready = (Preparation.Ready) Preparation.of(FINE.withSetting("beta1", 0.8), Given.OPTIMIZERS);
        assertThat(ready.formula().source()).isEqualTo("w^2");
        assertThat(ready.descent().rate()).isEqualTo(0.1);
        assertThat(ready.descent().start()).isEqualTo(Vector.of(1.6));
        assertThat(ready.descent().steps()).isEqualTo(40);
        assertThat(ready.descent().foreign()).isFalse();
        assertThat(ready.descent().loss().value(3)).isEqualTo(9);
    }

    @Test
    void a_loss_that_is_known_already_is_not_compiled_again() {
        Preparation.Ready ready = (Preparation.Ready) Preparation.of(FINE, Given.OPTIMIZERS);
        Formula formula = ready.formula();
        FormulaLoss loss = (FormulaLoss) ready.descent().loss();
        Preparation.Ready again =
                (Preparation.Ready) Preparation.of(FINE.withRate(0.2), Given.OPTIMIZERS, formula, loss);
        assertThat(again.descent().loss()).isSameAs(loss);
        assertThat(again.formula()).isSameAs(formula);
        assertThat(again.descent().rate()).isEqualTo(0.2);
    }

    @Test
    void a_formula_that_cannot_be_read_is_told_with_its_place() {
        Preparation preparation = Preparation.of(FINE.withLoss("w^2 + ("), Given.OPTIMIZERS);
        assertThat(preparation).isInstanceOfSatisfying(Preparation.Unreadable.class,
                unreadable -> assertThat(unreadable.error().at()).isBetween(6, 7));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, -0.0, Double.NaN, Double.POSITIVE_INFINITY})
    void a_rate_is_a_positive_number(double rate) {
        assertRefused(FINE.withRate(rate), "rate.range",
                "The learning rate " + Complaint.of("", rate).arguments().getFirst()
                        + " is not possible: it must be a number greater than 0, such as 0.1.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-9, 1, Double.MAX_VALUE})
    void any_positive_rate_will_do(double rate) {
        assertThat(Preparation.of(FINE.withRate(rate), Given.OPTIMIZERS)).isInstanceOf(Preparation.Ready.class);
    }

    @Test
    void there_is_a_least_and_a_most_number_of_steps() {
        assertRefused(FINE.withSteps(0), "steps.range",
                "0 steps are not possible: choose a whole number from 1 to 10000.");
        assertRefused(FINE.withSteps(10_001), "steps.range",
                "10001 steps are not possible: choose a whole number from 1 to 10000.");
        assertThat(Preparation.of(FINE.withSteps(1), Given.OPTIMIZERS)).isInstanceOf(Preparation.Ready.class);
        assertThat(Preparation.of(FINE.withSteps(10_000), Given.OPTIMIZERS)).isInstanceOf(Preparation.Ready.class);
    }

    @Test
    void a_setting_must_be_one_of_the_optimizers_own() {
        assertRefused(FINE.withSetting("rho", 0.5), "setting.unknown",
                "The optimizer adam has no setting rho: it has beta1, beta2, epsilon.");
        assertRefused(FINE.withOptimizer("gradient-descent").withSetting("rho", 0.5), "setting.none",
                "There is no setting rho: the optimizer gradient-descent has none.");
    }

    @Test
    void a_setting_must_be_in_its_range() {
        assertRefused(FINE.withSetting("beta1", 1.5), "setting.range",
                "beta1 = 1.5 is out of range: choose a number from 0 to 0.9999.");
        assertRefused(FINE.withSetting("epsilon", 0), "setting.range",
                "epsilon = 0 is out of range: choose a number from 1e-12 to 1.");
        assertRefused(FINE.withSetting("beta1", Double.NaN), "setting.range", null);
        assertThat(Preparation.of(FINE.withSetting("beta1", 0), Given.OPTIMIZERS))
                .isInstanceOf(Preparation.Ready.class);
    }

    @Test
    void a_schedule_must_be_one_there_is_with_settings_of_its_own() {
        assertRefused(FINE.withPace(pace -> pace.withSchedule("linear")), "schedule.unknown",
                "There is no schedule linear: choose one of "
                + "constant, step, exponential, inverse-time, cosine, warm-up.");
        assertRefused(FINE.withPace(pace -> pace.withSetting("gamma", 0.5)), "setting.schedule.none",
                "There is no setting schedule.gamma: the schedule constant has none.");
        assertRefused(FINE.withPace(pace -> pace.withSchedule("step"))
                .withPace(pace -> pace.withSetting("kappa", 0.5)), "setting.schedule.unknown",
                "The schedule step has no setting schedule.kappa: it has schedule.gamma, schedule.every.");
        assertRefused(FINE.withPace(pace -> pace.withSchedule("exponential"))
                .withPace(pace -> pace.withSetting("gamma", 2)), "setting.range",
                "schedule.gamma = 2 is out of range: choose a number from 0.01 to 1.");
        assertRefused(FINE.withPace(pace -> pace.withSchedule("step"))
                .withPace(pace -> pace.withSetting("every", 2.5)), "setting.range.whole",
                "schedule.every = 2.5 is not possible: choose a whole number from 1 to 10000.");
        assertThat(Preparation.of(FINE.withPace(pace -> pace.withSchedule("step"))
                .withPace(pace -> pace.withSetting("every", 3)), Given.OPTIMIZERS))
                .isInstanceOf(Preparation.Ready.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void noise_has_a_size_that_is_not_negative(double sigma) {
        assertRefused(FINE.withChance(chance -> chance.withNoise(sigma)), "noise.range", "The noise σ = "
                + Complaint.of("", sigma).arguments().getFirst()
                + " is not possible: it must be 0 or a number greater than 0, such as 0.5.");
    }

    @Test
    void of_two_bad_settings_the_same_one_is_always_named() {
        Scenario scenario = FINE.withSetting("zeta", 1).withSetting("beta1", 2).withSetting("gamma", 1);
        assertRefused(scenario, "setting.range", "beta1 = 2 is out of range: choose a number from 0 to 0.9999.");
    }

    @Test
    void a_whole_setting_takes_whole_numbers() {
        Optimizers optimizers = Optimizers.of(List.of(new EverySoOften()));
        Scenario scenario = FINE.withOptimizer("every-so-often");
        Complaint complaint = refusal(scenario.withSetting("every", 2.5), optimizers);
        assertThat(complaint.key()).isEqualTo("setting.range.whole");
        assertThat(Said.of(complaint)).isEqualTo("every = 2.5 is not possible: choose a whole number from 1 to 9.");
        assertThat(Preparation.of(scenario.withSetting("every", 9), optimizers)).isInstanceOf(Preparation.Ready.class);
    }

    @Test
    void a_start_has_a_number_for_each_weight() {
        assertRefused(FINE.withStart(Vector.of(1, 2)), "start.size",
                "The start must be as many numbers as the loss has weights: 1, not 2.");
        assertRefused(FINE.withLoss("w^2 + b^2"), "start.size", null);
    }

    @Test
    void a_start_is_on_the_curve() {
        assertRefused(FINE.withLoss("ln(w)").withStart(Vector.of(-1)), "start.hole",
                "The loss has no finite value at w = -1: start where the curve is.");
        assertRefused(FINE.withLoss("1/w").withStart(Vector.of(0)), "start.hole", null);
        assertRefused(FINE.withStart(Vector.of(Double.NaN)), "start.hole", null);
        assertRefused(FINE.withStart(Vector.of(Double.POSITIVE_INFINITY)), "start.hole", null);
        assertRefused(FINE.withLoss("e^(-w)").withStart(Vector.of(Double.POSITIVE_INFINITY)), "start.hole", null);
        assertRefused(FINE.withLoss("w^2 + ln(b)").withStart(Vector.of(1, -2)), "start.hole.two",
                "The loss has no finite value at w = 1, b = -2: start where it has one.");
    }

    @Test
    void an_optimizer_that_is_not_there_is_answered_with_those_that_are() {
        assertRefused(FINE.withOptimizer("adm"), "optimizer.unknown", "There is no optimizer adm: choose one of "
                + String.join(", ", Given.OPTIMIZERS.ids()) + ".");
    }

    private static void assertRefused(Scenario scenario, String key, String said) {
        Complaint complaint = refusal(scenario, Given.OPTIMIZERS);
        assertThat(complaint.key()).isEqualTo(key);
        assertThat(Said.of(complaint)).isNotBlank();
        if (said != null) {
            assertThat(Said.of(complaint)).isEqualTo(said);
        }
    }

    private static Complaint refusal(Scenario scenario, Optimizers optimizers) {
        return ((Preparation.Refused) Preparation.of(scenario, optimizers)).complaint();
    }

    private static final class EverySoOften implements OptimizerProvider {

        @Override
        public String id() {
            return "every-so-often";
        }

        @Override
        public List<Setting> settings() {
            return List.of(Setting.whole("every", 3, 1, 9));
        }

        @Override
        public Optimizer<?> create(Settings settings) {
            return Given.OPTIMIZERS.find("gradient-descent").orElseThrow()
                    .create(Settings.of(List.of(), Map.of()));
        }
    }
}
