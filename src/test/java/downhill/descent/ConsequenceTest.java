package downhill.descent;

import static downhill.descent.Verdict.CRAWLS;
import static downhill.descent.Verdict.GLIDES;
import static downhill.descent.Verdict.NEVER_SETTLES;
import static downhill.descent.Verdict.RUNS_AWAY;
import static downhill.descent.Verdict.STAYS;
import static downhill.descent.Verdict.ZIG_ZAGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The verdicts, on a quadratic where w − w\* is multiplied by 1 − a·L″ in each step, and on losses that are none.
class ConsequenceTest {

    private static Consequence of(String loss, double rate, double start, int steps) {
        return Consequence.of(Given.run(loss, rate, start, steps));
    }

    private static Consequence of(String loss, String optimizer, double rate, double start, int steps) {
        return Consequence.of(Given.run(Given.scenario(loss, optimizer, rate, Vector.of(start), steps)));
    }

    /// The loss falls by (1 − a·L″)² in each step, so 1 % is reached after ln 0.01 / ln (1 − a·L″)² steps.
    @ParameterizedTest
    @CsvSource({
        "0.01, CRAWLS,       ",
        "0.1,  GLIDES,        22",
        "0.5,  GLIDES,        4",
        "1,    GLIDES,        1",
        "1.05, ZIG_ZAGS,      1",
        "1.5,  ZIG_ZAGS,      4",
        "1.9,  ZIG_ZAGS,      22",
        "1.99, ZIG_ZAGS,     ",
        "2,    NEVER_SETTLES,",
        "2.01, RUNS_AWAY,    ",
        "2.5,  RUNS_AWAY,    ",
        "20,   RUNS_AWAY,    "})
    void on_a_quadratic_the_rate_times_the_curvature_decides(double rateTimesCurvature, Verdict verdict,
            Integer steps) {
        for (String loss : List.of("w^2", "½w^2", "4(w - 2)^2 + 3", "0.5w^2 - w", "2w^2 + 1000")) {
            double curvature = Given.loss(loss).at(Vector.of(0)).curvature().ww();
            for (double start : new double[] {7, -3}) {
                Consequence made = of(loss, rateTimesCurvature / curvature, start, 40);
                assertThat(made.verdict()).as("%s from %s", loss, start).isEqualTo(verdict);
                if (steps == null) {
                    assertThat(made.stepsToBottom()).isEmpty();
                } else {
                    assertThat(made.stepsToBottom()).as("%s from %s", loss, start).hasValue(steps);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 40, 100, 1000})
    void that_holds_for_every_length_of_run(int steps) {
        assertThat(of("½w^2", 1, 7, steps).verdict()).isEqualTo(GLIDES);
        assertThat(of("½w^2", 1.5, 7, steps).verdict()).isEqualTo(ZIG_ZAGS);
        assertThat(of("½w^2", 1.95, 7, steps).verdict()).isEqualTo(ZIG_ZAGS);
        assertThat(of("½w^2", 2, 7, steps).verdict()).isEqualTo(NEVER_SETTLES);
        assertThat(of("½w^2", 2.01, 7, steps).verdict()).isEqualTo(RUNS_AWAY);
        assertThat(of("½w^2", 2.5, 7, steps).verdict()).isEqualTo(RUNS_AWAY);
        assertThat(of("½w^2", 0.5, 7, steps).verdict()).isEqualTo(steps < 4 ? CRAWLS : GLIDES);
        assertThat(of("½w^2", 0.0001, 7, steps).verdict()).isEqualTo(CRAWLS);
    }

    /// A heavy ball on a quadratic is stable below a·L″ = 2(1 + β).
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.05, GLIDES",
        "0.9, 0.5,  ZIG_ZAGS",
        "0.5, 2.9,  ZIG_ZAGS",
        "0.9, 3.7,  ZIG_ZAGS",
        "0.5, 3,    NEVER_SETTLES",
        "0.9, 3.8,  NEVER_SETTLES",
        "0.5, 3.02, RUNS_AWAY",
        "0.9, 3.82, RUNS_AWAY",
        "0.9, 5,    RUNS_AWAY"})
    void momentum_is_stable_up_to_two_and_two_beta(double beta, double rateTimesCurvature, Verdict verdict) {
        Scenario scenario = Given.scenario("½w^2", "momentum", rateTimesCurvature, Vector.of(3), 400)
                .withSetting("beta", beta);
        assertThat(Consequence.of(Given.run(scenario)).verdict()).isEqualTo(verdict);
    }

    @Test
    void who_starts_at_the_bottom_stays_and_needs_no_step() {
        Consequence made = of("w^2", 0.15, 0, 40);
        assertThat(made.verdict()).isEqualTo(STAYS);
        assertThat(made.stepsToBottom()).hasValue(0);
        assertThat(made.bottom()).contains(Vector.of(0));
    }

    @ParameterizedTest
    @CsvSource({"cos(w), 0", "w^3, 0", "5, 1", "relu(w - 1), 0"})
    void who_starts_where_it_is_level_stays_without_a_bottom(String loss, double start) {
        Consequence made = of(loss, 0.15, start, 40);
        assertThat(made.verdict()).isEqualTo(STAYS);
        assertThat(made.stepsToBottom()).isEmpty();
        assertThat(made.bottom()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "e^(-w),  0.5,  0,   FALLS_ON",
        "w^3,     0.01, 2,   FALLS_ON",
        "w^3,     0.1,  -1,  RUNS_AWAY",
        "-w^2,    0.1,  0.5, FALLS_ON",
        "w,       1,    0,   FALLS_ON",
        "sqrt(w), 0.1,  3,   FALLS_ON",
        "sqrt(w), 3,    3,   RUNS_AWAY"})
    void without_a_bottom_a_run_falls_on_or_leaves_the_numbers(String loss, double rate, double start,
            Verdict verdict) {
        Consequence made = of(loss, rate, start, 40);
        assertThat(made.verdict()).isEqualTo(verdict);
        assertThat(made.bottom()).isEmpty();
        assertThat(made.stepsToBottom()).isEmpty();
    }

    @Test
    void the_bottom_is_that_of_the_valley_where_the_run_ends() {
        Consequence near = of("w^4 - 3w^2 + w + 4", 0.03, 1.8, 40);
        Consequence far = of("w^4 - 3w^2 + w + 4", 0.13, 1.8, 200);
        assertThat(near.verdict()).isEqualTo(GLIDES);
        assertThat(near.bottom().orElseThrow().w()).isCloseTo(1.1309011226299860, within(1e-9));
        assertThat(far.bottom().orElseThrow().w()).isCloseTo(-1.3008395659415772, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "gradient-descent, |w|,                    0.4,   2.1",
        "gradient-descent, |w|,                    0.17,  2.1",
        "gradient-descent, |w|,                    0.25,  2.1",
        "gradient-descent, |w|,                    1,     0.1",
        "gradient-descent, 'if(w < 0, -w, 2.3w)',  0.3,   0.1",
        "gradient-descent, 'if(w < 0, -w, 2w)',    0.3,   0.1",
        "sign-descent,     w^2,                    0.3,   1",
        "gradient-descent, 'w^4 - 3w^2 + w + 4',   0.24,  0.9"})
    void hopping_about_within_bounds_is_neither_settling_nor_running_away(String optimizer, String loss, double rate,
            double start) {
        for (int steps : new int[] {20, 21, 40, 41, 100, 333, 1000}) {
            assertThat(of(loss, optimizer, rate, start, steps).verdict()).as("%s steps", steps)
                    .isEqualTo(NEVER_SETTLES);
        }
    }

    @Test
    void who_is_thrown_onto_a_plateau_far_away_has_run_away() {
        assertThat(of("w^2/(1 + w^2)", 1e6, 1, 40).verdict()).isEqualTo(RUNS_AWAY);
        assertThat(of("(w - 5000)^2", 1, 0, 41).verdict()).as("to and fro over a bottom far away")
                .isEqualTo(NEVER_SETTLES);
    }

    @Test
    void a_kink_that_is_not_reached_yet_is_crawled_to_and_one_that_is_hit_is_reached() {
        assertThat(of("|w|", 0.01, 2.1, 40).verdict()).isEqualTo(CRAWLS);
        assertThat(of("|w|", 0.5, 2, 40).verdict()).isEqualTo(GLIDES);
    }

    @Test
    void rest_on_a_level_floor_is_settling() {
        Consequence made = of("relu(w - 1) + relu(-w)", 0.6, 2, 40);
        assertThat(made.verdict()).isEqualTo(GLIDES);
        assertThat(made.stepsToBottom()).hasValue(2);
    }

    @Test
    void a_rate_that_fades_away_too_soon_leaves_the_run_on_its_way() {
        Scenario scenario = Given.scenario("w^2", "gradient-descent", 0.05, Vector.of(3), 200)
                .withPace(pace -> pace.withSchedule("exponential")).withPace(pace -> pace.withSetting("gamma", 0.5));
        assertThat(Consequence.of(Given.run(scenario)).verdict()).isEqualTo(CRAWLS);
    }

    @Test
    void on_a_kink_steps_that_get_shorter_zig_zag_to_the_bottom() {
        Scenario scenario = Given.scenario("|w|", "gradient-descent", 0.4, Vector.of(2.1), 100)
                .withPace(pace -> pace.withSchedule("inverse-time"));
        assertThat(Consequence.of(Given.run(scenario)).verdict()).isEqualTo(ZIG_ZAGS);
    }

    /// Plain descent on a bowl is stable up to 2/λmax; below 1/λmax nothing swings.
    @ParameterizedTest
    @CsvSource({"0.004, GLIDES", "0.009, GLIDES", "0.012, ZIG_ZAGS", "0.0198, ZIG_ZAGS", "0.0202, RUNS_AWAY",
            "0.00001, CRAWLS"})
    void with_two_weights_the_steepest_direction_decides(double rate, Verdict verdict) {
        Run run = Given.run(Given.scenario("0.5(w + b)^2 * 50 + 1.5(w - b)^2", "gradient-descent", rate, Vector.of(1, 3),
                400));
        assertThat(Consequence.of(run).verdict()).isEqualTo(verdict);
    }
}
