package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Equation;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Our less common rules against rows worked out apart from this program, their papers' own claims, and each other.
class TrajectoryBeyondPyTorchTest {

    private static final String VALLEYS = "w^4 - 3w^2 + w + 4";

    /// Worked out with 60 decimal digits from the formulas of the papers, defaults, on L = w⁴ − 3w² + w + 4 from 1.8.
    @ParameterizedTest
    @CsvSource({
        "qhm, 0.01, 1.759321304, 1.72246324711490129666, 1.688885743027054840413, 1.658150028861257815781",
        "qhadam, 0.1, 1.700000000073920756894, 1.604645924241595810372, 1.514481364859316977687, 1.429954687854693528653",
        "lion, 0.1, 1.7, 1.6, 1.5, 1.4",
        "sign-descent, 0.1, 1.7, 1.6, 1.5, 1.4",
        "newton, 1, 1.388564476885644768856, 1.191460290283727434177, 1.135572337732224867724, 1.130932463641111725491",
        "line-search, 1, -1.582, -1.247922658, -1.337162835013881868998, -1.269608413361422446424",
        "barzilai-borwein, 0.01, 1.66472, 1.349534470818277633423, 1.221512020023138600135, 1.152085914126168236699"})
    void the_first_rows_are_those_of_the_papers(String id, double rate, double first, double second, double third,
            double fourth) {
        assertRows(Given.scenario(VALLEYS, id, rate, Vector.of(1.8), 4), first, second, third, fourth);
    }

    @Test
    void amsgrad_remembers_the_steepest_average_where_adam_forgets_it() {
        // β₂ = 0.5, worked out as above. Adam's own v falls from the third step on, and its rows are others.
        Scenario scenario = Given.scenario(VALLEYS, "amsgrad", 0.1, Vector.of(1.8), 4).withSetting("beta2", 0.5);
        assertRows(scenario, 1.700000000073920756894, 1.597056825016472799689, 1.500327536175025959188,
                1.413841935653216904877);
        assertRows(scenario.withOptimizer("adam").withSetting("beta2", 0.5), 1.700000000073920756894,
                1.597056825016472799689, 1.488653914476404245222, 1.371471635418102841123);
    }

    private static void assertRows(Scenario scenario, double... after) {
        Run run = Given.run(scenario);
        for (int row = 1; row <= after.length; row++) {
            assertThat(run.point(row).w()).as("row %s", row).isCloseTo(after[row - 1], within(4e-15));
        }
    }

    @Test
    void without_what_sets_them_apart_adams_relatives_are_adam() {
        Map<String, Double> adams = Map.of("beta1", 0.9, "beta2", 0.999);
        double[] adam = losses("adam", adams);
        assertThat(losses("adamw", Map.of("decay", 0.0))).isEqualTo(adam);
        assertThat(losses("qhadam", Map.of("beta1", 0.9, "nu1", 1.0))).isEqualTo(adam);
        assertThat(losses("adamax", Map.of())).isNotEqualTo(adam);
        assertThat(losses("nadam", Map.of())).isNotEqualTo(adam);
    }

    @Test
    void qhm_lies_between_plain_descent_and_momentum() {
        assertThat(losses("qhm", Map.of("nu", 0.0))).isEqualTo(losses("gradient-descent", Map.of()));
        // ν = 1: v is the average, (1−β) times momentum's sum; β = ½ makes that exact.
        Run momentum = Given.run(Given.scenario(VALLEYS, "momentum", 0.01, Vector.of(1.8), 40).withSetting("beta", 0.5));
        Run average = Given.run(Given.scenario(VALLEYS, "qhm", 0.02, Vector.of(1.8), 40)
                .withSetting("beta", 0.5).withSetting("nu", 1));
        assertThat(average.point(40).w()).isCloseTo(momentum.point(40).w(), within(1e-14));
    }

    private static double[] losses(String id, Map<String, Double> settings) {
        Scenario scenario = Given.scenario(VALLEYS, id, 0.01, Vector.of(1.8), 40);
        for (Map.Entry<String, Double> setting : settings.entrySet()) {
            scenario = scenario.withSetting(setting.getKey(), setting.getValue());
        }
        return Given.run(scenario).losses();
    }

    @Test
    void adamws_decay_alone_takes_the_same_part_of_w_every_time() {
        // L = 0w + 1 has no slope: w ← w(1 − aλ).
        Run run = Given.run(Given.scenario("0w + 1", "adamw", 0.5, Vector.of(2), 50).withSetting("decay", 0.1));
        for (int k = 0; k <= 50; k++) {
            assertThat(run.point(k).w()).isCloseTo(2 * Math.pow(0.95, k), within(1e-15));
        }
    }

    @Test
    void adamax_on_an_even_slope_steps_by_the_rate_every_time() {
        Run run = Given.run(Given.scenario("w", "adamax", 0.1, Vector.of(0), 300));
        assertThat(run.point(300).w()).isCloseTo(-30 / (1 + 1e-8), within(1e-12));
    }

    @Test
    void lion_turns_round_later_than_sign_descent() {
        // L = w², a = 0.1 from 0.35: both go to −0.05, where g = −0.1. Sign descent turns at once. Lion's
        // m after 4 steps is 0.99³·0.007 + 0.99²·0.005 + 0.99·0.003 + 0.001 ≈ 0.01566, and c = 0.9·m − 0.01 > 0.
        Run signs = Given.run(Given.scenario("w^2", "sign-descent", 0.1, Vector.of(0.35), 5));
        Run lion = Given.run(Given.scenario("w^2", "lion", 0.1, Vector.of(0.35), 5));
        assertThat(lion.point(4)).isEqualTo(signs.point(4));
        assertThat(signs.point(5).w()).isCloseTo(0.05, within(1e-15));
        assertThat(lion.point(5).w()).isCloseTo(-0.15, within(1e-15));
        assertThat(lion.working(4).getFirst().result().w())
                .isCloseTo(0.9 * (0.99 * 0.99 * 0.99 * 0.007 + 0.99 * 0.99 * 0.005 + 0.99 * 0.003 + 0.001) - 0.01,
                        within(1e-15));
    }

    @Test
    void rprop_grows_its_step_until_it_has_gone_too_far_then_waits_and_goes_on_with_half() {
        // L = |w| from 1, a = 0.3: steps 0.3, 0.36, 0.432 to −0.092; there it waits, halves to 0.216 and turns to 0.124.
        Run run = Given.run(Given.scenario("|w|", "rprop", 0.3, Vector.of(1), 6));
        double[] expected = {1, 0.7, 0.34, -0.092, -0.092, 0.124, 0.124};
        for (int row = 0; row <= 6; row++) {
            assertThat(run.point(row).w()).as("row %s", row).isCloseTo(expected[row], within(1e-15));
        }
        double[] sizes = {0.3, 0.36, 0.432, 0.216, 0.216, 0.108};
        double[] counted = {1, 1, 1, 0, -1, 0};
        String size = "if(g*u > 0, min(s*eta_plus, most), if(g*u < 0, max(s*eta_minus, least), s))";
        for (int row = 0; row < 6; row++) {
            assertThat(formulas(run, row)).containsExactly(row == 0 ? "if(t < 2, a, s)" : size, "if(g*u < 0, 0, g)",
                    "w - s*sign(u)");
            assertThat(run.working(row).get(0).result().w()).as("s in row %s", row).isCloseTo(sizes[row], within(1e-15));
            assertThat(run.working(row).get(1).result().w()).as("u in row %s", row).isEqualTo(counted[row]);
        }
    }

    @Test
    void rprops_step_stays_within_its_bounds() {
        Scenario scenario = Given.scenario("|w|", "rprop", 0.9, Vector.of(10), 3).withSetting("max", 1);
        assertThat(Given.run(scenario).point(3).w()).isCloseTo(10 - 0.9 - 1 - 1, within(1e-14));
        Run brief = Given.run(scenario.withStart(Vector.of(0.5)).withSetting("min", 0.8));
        assertThat(brief.point(3).w()).as("0.5, −0.4, −0.4, and 0.8 back").isCloseTo(0.4, within(1e-15));
    }

    @Test
    void rprops_weights_may_take_different_cases_in_one_step() {
        // L = w² + b², a = 0.3, from (1, 0.1): b has gone too far after one step, w has not.
        Run run = Given.run(Given.scenario("w^2 + b^2", "rprop", 0.3, Vector.of(1, 0.1), 2));
        assertThat(run.point(2).w()).isCloseTo(1 - 0.3 - 0.36, within(1e-15));
        assertThat(run.point(2).b()).isEqualTo(run.point(1).b());
        assertThat(formulas(run, 1)).hasSize(3).first().asString().startsWith("if(");
    }

    private static List<String> formulas(Run run, int row) {
        return run.working(row).stream().map(Equation::formula).toList();
    }
}
