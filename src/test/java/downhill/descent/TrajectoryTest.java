package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import downhill.plugin.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Our rules against what they must give: closed forms, other forms of the same rule from the literature, and rows
/// worked out apart from this program.
class TrajectoryTest {

    private static final String VALLEYS = "w^4 - 3w^2 + w + 4";

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.15, 0.5, 0.9, 1, 1.2})
    void descent_on_the_bowl_multiplies_w_by_the_same_number_each_time(double rate) {
        // L = w², g = 2w, so w ← w − a·2w = w(1 − 2a).
        Run run = Given.run("w^2", rate, 3.265, 40);
        for (int k = 0; k <= 40; k++) {
            double expected = 3.265 * Math.pow(1 - 2 * rate, k);
            assertThat(run.point(k).w()).isCloseTo(expected, within(1e-12 * Math.max(Math.abs(expected), 1e-3)));
        }
    }

    @Test
    void descent_on_the_note_halves_w_each_time() {
        // L = ½w², g = w, a = ½: 0.04, 0.02, 0.01, … exactly, since halving loses no digit.
        Run run = Given.run("½w^2", 0.5, 0.04, 20);
        for (int k = 0; k <= 20; k++) {
            assertThat(run.point(k).w()).isEqualTo(0.04 / (1 << k));
        }
    }

    @Test
    void momentum_on_a_bowl_keeps_the_recurrence_of_the_heavy_ball() {
        // L = w²: from w' = w − av', v' = βv + 2w follows w″ = (1 + β − 2a)w' − βw.
        Run run = Given.run(Given.scenario("w^2", "momentum", 0.05, Vector.of(1.3), 60));
        double beta = 0.9;
        assertThat(run.point(1).w()).isCloseTo(1.3 * (1 - 2 * 0.05), within(1e-15));
        for (int k = 2; k <= 60; k++) {
            double expected = (1 + beta - 2 * 0.05) * run.point(k - 1).w() - beta * run.point(k - 2).w();
            assertThat(run.point(k).w()).as("row %s", k).isCloseTo(expected, within(1e-14));
        }
    }

    @Test
    void momentum_with_critical_damping_has_a_closed_form() {
        // L = ½w², a = ¼, β = (1 − √a)² = ¼: the recurrence's double root is r = √β = ½, and with w₁ = ¾w₀ it gives
        // wₖ = ½ᵏ(1 + k/2): 1, 0.75, 0.5, 0.3125, 0.1875, … exactly.
        Scenario scenario = Given.scenario("½w^2", "momentum", 0.25, Vector.of(1), 20).withSetting("beta", 0.25);
        Run run = Given.run(scenario);
        assertThat(run.point(3).w()).isEqualTo(0.3125);
        assertThat(run.point(4).w()).isEqualTo(0.1875);
        for (int k = 0; k <= 20; k++) {
            assertThat(run.point(k).w()).isEqualTo((1 + k / 2.0) / (1 << k));
        }
    }

    @Test
    void momentum_is_polyaks_heavy_ball() {
        // Polyak 1964: wₖ₊₁ = wₖ − a·g(wₖ) + β(wₖ − wₖ₋₁).
        Run run = Given.run(Given.scenario(VALLEYS, "momentum", 0.01, Vector.of(1.8), 60));
        for (int k = 1; k < 60; k++) {
            double w = run.point(k).w();
            double expected = w - 0.01 * slopeOfValleys(w) + 0.9 * (w - run.point(k - 1).w());
            assertThat(run.point(k + 1).w()).as("row %s", k + 1).isCloseTo(expected, within(1e-13));
        }
    }

    @Test
    void nesterov_is_sutskevers_look_ahead_seen_from_the_point_looked_at() {
        // Sutskever et al. 2013: u ← βu − a·g(θ + βu); θ ← θ + u. The point we follow is w = θ + βu.
        Run run = Given.run(Given.scenario(VALLEYS, "nesterov", 0.01, Vector.of(1.8), 60));
        double theta = 1.8;
        double u = 0;
        for (int k = 0; k <= 60; k++) {
            assertThat(run.point(k).w()).as("row %s", k).isCloseTo(theta + 0.9 * u, within(1e-13));
            u = 0.9 * u - 0.01 * slopeOfValleys(theta + 0.9 * u);
            theta += u;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"momentum", "nesterov"})
    void without_memory_a_velocity_is_plain_descent(String id) {
        Run plain = Given.run(VALLEYS, 0.02, 1.8, 40);
        Run run = Given.run(Given.scenario(VALLEYS, id, 0.02, Vector.of(1.8), 40).withSetting("beta", 0));
        assertThat(run.losses()).isEqualTo(plain.losses());
    }

    @Test
    void adagrad_on_an_even_slope_steps_by_one_over_root_k() {
        // L = |w| far from its kink, g = 1: s = k after k steps, so Δw = −a/√k.
        Run run = Given.run(Given.scenario("|w|", "adagrad", 0.1, Vector.of(9), 100));
        for (int k = 1; k <= 100; k++) {
            assertThat(run.change(k - 1).w()).isCloseTo(-0.1 / (Math.sqrt(k) + 1e-10), within(1e-16));
        }
    }

    @Test
    void rmsprop_on_an_even_slope_starts_ten_times_too_fast_and_slows_to_the_rate() {
        // L = w, g = 1: s = 1 − ρᵏ after k steps, so Δw = −a/√(1 − ρᵏ), the first of them −a/√0.01 = −10a.
        Run run = Given.run(Given.scenario("w", "rmsprop", 0.1, Vector.of(0), 1000));
        assertThat(run.change(0).w()).isCloseTo(-1, within(1e-6));
        for (int k = 1; k <= 1000; k++) {
            double root = Math.sqrt(1 - Math.pow(0.99, k));
            assertThat(run.change(k - 1).w()).as("step %s", k).isCloseTo(-0.1 / (root + 1e-8), within(1e-13));
        }
        assertThat(run.change(999).w()).isCloseTo(-0.1, within(1e-5));
    }

    @Test
    void adam_on_an_even_slope_steps_by_the_rate_every_time() {
        // L = w, g = 1: m = 1 − β₁ᵗ and v = 1 − β₂ᵗ, so m̂ = v̂ = 1 and Δw = −a/(1 + ε).
        Run run = Given.run(Given.scenario("w", "adam", 0.1, Vector.of(0), 300));
        for (int k = 0; k <= 300; k++) {
            assertThat(run.point(k).w()).isCloseTo(-0.1 * k / (1 + 1e-8), within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.4, -7, 3e5})
    void adams_first_step_has_the_length_of_the_rate_whatever_the_slope(double start) {
        // m̂ = g and v̂ = g² at t = 1, so Δw = −a·g/(|g| + ε): −a·sign(g), but for ε.
        double change = Given.run(Given.scenario("w^2", "adam", 0.1, Vector.of(start), 1)).change(0).w();
        double slope = 2 * start;
        assertThat(change).isCloseTo(-0.1 * slope / (Math.abs(slope) + 1e-8), within(1e-16));
        assertThat(change).isCloseTo(-0.1 * Math.signum(slope), within(1e-6));
    }

    @Test
    void adams_first_steps_on_the_bowl_are_those_worked_out_by_hand() {
        // L = w², w = 1, a = 0.1, β₁ = 0.9, β₂ = 0.999, ε left out where it doesn't show:
        // t=1: g = 2;        m = 0.2,        v = 0.004;        m̂ = 0.2/0.1 = 2,            v̂ = 0.004/0.001 = 4
        //      Δw = −0.1·2/2 = −0.1                                                     w = 0.9
        // t=2: g = 1.8;      m = 0.18 + 0.18 = 0.36,  v = 0.003996 + 0.00324 = 0.007236
        //      m̂ = 0.36/0.19 = 1.894737, v̂ = 0.007236/0.001999 = 3.619810, √v̂ = 1.902580
        //      Δw = −0.1·0.995878 = −0.0995878                                          w = 0.8004122
        // t=3: g = 1.6008244; m = 0.324 + 0.1600824 = 0.4840824, v = 0.0072288 + 0.0025626 = 0.0097914
        //      m̂ = 0.4840824/0.271 = 1.786282, v̂ = 0.0097914/0.002997001 = 3.267058, √v̂ = 1.807500
        //      Δw = −0.1·0.988261 = −0.0988261                                          w = 0.7015862
        Run run = Given.run(Given.scenario("w^2", "adam", 0.1, Vector.of(1), 3));
        assertThat(run.point(1).w()).isCloseTo(0.9, within(1e-7));
        assertThat(run.point(2).w()).isCloseTo(0.8004122, within(1e-7));
        assertThat(run.point(3).w()).isCloseTo(0.7015862, within(1.5e-7));
    }

    /// Worked out with 60 decimal digits from PyTorch's documented algorithms (torch.optim, defaults), on
    /// L = w⁴ − 3w² + w + 4 from w = 1.8.
    @ParameterizedTest
    @CsvSource({
        "gradient-descent, 0.01, 1.66472, 1.57006614609655808, 1.499454828816423599724530, 1.444569261273364399818499",
        "momentum, 0.01, 1.66472, 1.44831414609655808, 1.208927572954758303992858, 0.9853411214117063101716635",
        "nesterov, 0.01, 1.542968, 1.311109521782059194368, 1.119536869811871566599446, 0.9684437336245096961818896",
        "adagrad, 0.1, 1.700000000000739207, 1.638860577429450892, 1.593200008007570793, 1.556350441700321023",
        "rmsprop, 0.1, 0.800000007392075640, 0.929072828409100050, 1.029747336869671986, 1.089668701645828568",
        "adam, 0.1, 1.700000000073920756, 1.601476107376236530, 1.505636739405592685, 1.413766267225501443"})
    void the_first_rows_are_those_of_pytorch(String id, double rate, double first, double second, double third,
            double fourth) {
        Run run = Given.run(Given.scenario(VALLEYS, id, rate, Vector.of(1.8), 4));
        double[] expected = {1.8, first, second, third, fourth};
        for (int row = 0; row <= 4; row++) {
            assertThat(run.point(row).w()).as("row %s", row).isCloseTo(expected[row], within(2e-15));
        }
    }

    @Test
    void settings_other_than_the_defaults_are_used() {
        for (OptimizerProvider provider : Given.OPTIMIZERS.all()) {
            for (Setting setting : provider.settings()) {
                // Long first steps in a narrow valley and in a wide one, so that a rule with a choice takes each.
                assertThat(List.of(VALLEYS, "0.05w^2")).as(provider.id() + " " + setting.name()).anyMatch(loss ->
                        changesWith(setting, Given.scenario(loss, provider.id(), 0.9, Vector.of(1.8), 12)));
            }
        }
    }

    private static boolean changesWith(Setting setting, Scenario scenario) {
        double[] losses = Given.run(scenario).losses();
        return DoubleStream.of(setting.least(), setting.most())
                .mapToObj(end -> Given.run(scenario.withSetting(setting.name(), end)).losses())
                .anyMatch(others -> !Arrays.equals(others, losses));
    }

    private static double slopeOfValleys(double w) {
        return 4 * w * w * w - 6 * w + 1;
    }
}
