package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Equation;
import downhill.plugin.Evaluation;
import downhill.plugin.Here;
import downhill.plugin.Loss;
import downhill.plugin.Optimizer;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import downhill.plugin.Settings;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every optimizer keeps to, ours or not. One more optimizer is one more row: nothing is written here
/// for it, unless its very idea is an exception to something, which then is named with its reason.
class OptimizerContractTest {

    private static final String VALLEYS = "w^4 - 3w^2 + w + 4";

    /// The rules that are an exception to something that all others keep to, and why.
    private static final Map<String, String> MOVES_AT_ZERO_SLOPE = Map.of(
            "adamw", "its decay pulls every weight towards 0, whatever the slope");
    private static final Map<String, String> JOINS_WEIGHTS = Map.of(
            "barzilai-borwein", "its step length comes from dot products over both weights");
    private static final Map<String, String> NEVER_SETTLES = Map.of(
            "sign-descent", "every step is as long as the rate",
            "lion", "every step is as long as the rate, and its average turns round late");

    static List<String> ids() {
        return Given.OPTIMIZERS.ids();
    }

    @Test
    void ours_are_all_found_in_their_order() {
        assertThat(ids()).containsExactly("gradient-descent", "momentum", "nesterov", "qhm", "adagrad", "adadelta",
                "rmsprop", "adam", "adamax", "amsgrad", "nadam", "adamw", "qhadam", "lion", "sign-descent", "rprop",
                "newton", "line-search", "barzilai-borwein");
        assertThat(Given.OPTIMIZERS.complaints()).isEmpty();
        assertThat(ids()).noneMatch(Given.OPTIMIZERS::isForeign);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_id_is_of_lower_case_words_joined_by_hyphens(String id) {
        assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(ids()).containsOnlyOnce(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void names_of_settings_are_unique_and_defaults_in_range(String id) {
        List<Setting> settings = provider(id).settings();
        assertThat(settings).extracting(Setting::name).doesNotHaveDuplicates();
        assertThat(settings).allMatch(setting -> setting.allows(setting.initial()));
        assertThat(provider(id).settings()).isEqualTo(settings);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void defaults_make_a_rule_and_so_do_the_ends_of_every_range(String id) {
        assertThat(firstStep(id, Map.of()).isFinite()).isTrue();
        for (Setting setting : provider(id).settings()) {
            assertThat(firstStep(id, Map.of(setting.name(), setting.least())).isFinite()).as(setting.name()).isTrue();
            assertThat(firstStep(id, Map.of(setting.name(), setting.most())).isFinite()).as(setting.name()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_same_run_made_twice_has_the_same_bits(String id) {
        Scenario scenario = Given.scenario(VALLEYS, id, 0.02, Vector.of(1.8), 100);
        assertThat(points(Given.run(scenario))).isEqualTo(points(Given.run(scenario)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void one_rule_makes_two_runs_at_once_without_mixing_them_up(String id) {
        Optimizer<?> rule = provider(id).create(Settings.of(provider(id).settings(), Map.of()));
        interleave(rule);
    }

    private static <M> void interleave(Optimizer<M> rule) {
        Loss loss = Given.loss(VALLEYS);
        Vector left = Vector.of(-2);
        Vector right = Vector.of(1.8);
        M leftMemory = rule.memory(left);
        M rightMemory = rule.memory(right);
        for (int t = 1; t <= 20; t++) {
            Step<M> leftStep = rule.step(here(loss, left, t), 0.02, leftMemory);
            Step<M> rightStep = rule.step(here(loss, right, t), 0.02, rightMemory);
            Step<M> leftAgain = rule.step(here(loss, left, t), 0.02, leftMemory);
            assertThat(leftAgain.change()).as("the memory before step %s was not changed by it", t)
                    .isEqualTo(leftStep.change());
            left = left.plus(leftStep.change());
            right = right.plus(rightStep.change());
            leftMemory = leftAgain.memory();
            rightMemory = rightStep.memory();
        }
        M memory = rule.memory(Vector.of(-2));
        Vector alone = Vector.of(-2);
        for (int t = 1; t <= 20; t++) {
            Step<M> step = rule.step(here(loss, alone, t), 0.02, memory);
            alone = alone.plus(step.change());
            memory = step.memory();
        }
        assertThat(left).isEqualTo(alone);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void where_the_slope_is_zero_a_fresh_start_stays(String id) {
        assertThat(firstChange(id, "w^2", Vector.of(0)).w()).isZero();
        Vector change = firstChange(id, "w^2 + 3b^2", Vector.of(0, 0));
        assertThat(change.w()).isZero();
        assertThat(change.b()).isZero();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_bottom_away_from_zero_is_not_left_either(String id) {
        Vector change = firstChange(id, "(w - 1)^2 + 3(b + 2)^2", Vector.of(1, -2));
        if (MOVES_AT_ZERO_SLOPE.containsKey(id)) {
            assertThat(change.w()).as(MOVES_AT_ZERO_SLOPE.get(id)).isNegative();
            assertThat(change.b()).as(MOVES_AT_ZERO_SLOPE.get(id)).isPositive();
        } else {
            assertThat(change.w()).isZero();
            assertThat(change.b()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_first_step_in_a_bowl_goes_down_from_either_side(String id) {
        assertThat(firstChange(id, "w^2", Vector.of(1.3)).w()).isNegative();
        assertThat(firstChange(id, "w^2", Vector.of(-1.3)).w()).isPositive();
        Vector corner = firstChange(id, "w^2 + 3b^2", Vector.of(-1.3, 0.7));
        assertThat(corner.w()).isPositive();
        assertThat(corner.b()).isNegative();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_mirrored_start_gives_the_mirrored_run(String id) {
        Run right = Given.run(Given.scenario("w^2", id, 0.05, Vector.of(1.3), 200));
        Run left = Given.run(Given.scenario("w^2", id, 0.05, Vector.of(-1.3), 200));
        for (int row = 0; row <= 200; row++) {
            assertThat(left.point(row).w() == -right.point(row).w()).as("row %s", row).isTrue();
            assertThat(left.loss(row)).isEqualTo(right.loss(row));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void weights_that_have_nothing_to_do_with_each_other_descend_as_if_alone(String id) {
        Run both = Given.run(Given.scenario("w^2 + 3b^2", id, 0.05, Vector.of(1.3, -0.7), 100));
        Run w = Given.run(Given.scenario("w^2", id, 0.05, Vector.of(1.3), 100));
        Run b = Given.run(Given.scenario("3w^2", id, 0.05, Vector.of(-0.7), 100));
        if (JOINS_WEIGHTS.containsKey(id)) {
            assertThat(both.point(2)).as(JOINS_WEIGHTS.get(id))
                    .isNotEqualTo(Vector.of(w.point(2).w(), b.point(2).w()));
            return;
        }
        for (int row = 0; row <= 100; row++) {
            assertThat(both.point(row)).as("row %s", row).isEqualTo(Vector.of(w.point(row).w(), b.point(row).w()));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_bowl_is_descended_to_its_bottom(String id) {
        double rate = provider(id).defaultRate().orElse(0.1);
        Run run = Given.run(Given.scenario("w^2", id, rate, Vector.of(1.3), 1000));
        assertThat(run.length()).isEqualTo(1000);
        double near = NEVER_SETTLES.containsKey(id) ? 5 * rate : 0.1;
        assertThat(Math.abs(run.point(1000).w())).isLessThan(near);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_line_of_the_working_gives_what_its_formula_gives(String id) {
        for (Run run : runsToCheck(id)) {
            for (int row = 0; row < run.length(); row++) {
                List<Equation> working = run.working(row);
                assertThat(working).as("row %s", row).isNotEmpty();
                for (Equation line : working) {
                    assertThat(line.result().size()).isEqualTo(run.point(0).size());
                    for (int index = 0; index < line.result().size(); index++) {
                        assertHolds(line, index);
                    }
                }
            }
        }
    }

    private static void assertHolds(Equation line, int index) {
        Map<String, Double> values = new HashMap<>();
        line.values().forEach((name, value) -> values.put(name, value.get(index)));
        double result = line.result().get(index);
        double size = Math.max(Math.abs(result), Math.abs(values.getOrDefault("w", 0.0)));
        Formula formula = switch (Formula.parse(line.formula(), new HashSet<>(values.keySet()))) {
            case Parsed.Good(Formula good) -> good;
            case Parsed.Bad(var error) -> fail(line + ": " + error);
        };
        assertThat(formula.variables()).as("no number that the formula has no use for: %s", line)
                .containsExactlyInAnyOrderElementsOf(values.keySet());
        assertThat(Math.abs(formula.value(values) - result)).as(line.toString()).isLessThanOrEqualTo(1e-12 * size);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_last_line_of_the_working_is_the_next_point(String id) {
        for (Run run : runsToCheck(id)) {
            for (int row = 0; row < run.length(); row++) {
                Equation last = run.working(row).getLast();
                assertThat(last.name()).isEqualTo("w");
                assertThat(last.result()).as("row %s", row).isEqualTo(run.point(row + 1));
                assertThat(last.values()).containsEntry("w", run.point(row));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_lines_of_a_working_agree_with_each_other_and_with_the_settings(String id) {
        Run run = runsToCheck(id).getFirst();
        List<String> settings = provider(id).settings().stream().map(Setting::name).toList();
        for (int row = 0; row < run.length(); row++) {
            Map<String, Vector> known = new HashMap<>(Map.of("w", run.point(row), "g", run.slope(row)));
            for (Equation line : run.working(row)) {
                line.values().forEach((name, value) -> {
                    if (known.containsKey(name)) {
                        assertThat(value).as("%s in %s", name, line).isEqualTo(known.get(name));
                    } else if (settings.contains(name)) {
                        Setting setting = provider(id).settings().get(settings.indexOf(name));
                        assertThat(value.w()).as(name).isEqualTo(setting.initial());
                    }
                });
                known.put(line.name(), line.result());
            }
        }
    }

    /// A valley, a bowl of two weights, and places where a rule with a choice takes the other: steps that are far too
    /// long, and a hilltop and a saddle, where the curvature has the wrong sign.
    private static List<Run> runsToCheck(String id) {
        return List.of(
                Given.run(Given.scenario(VALLEYS, id, 0.02, Vector.of(1.8), 30)),
                Given.run(Given.scenario("w^2 + 3b^2 + w b", id, 0.02, Vector.of(1.3, -0.7), 30)),
                Given.run(Given.scenario("0.1w^2 + 1 - cos(3w)", id, 0.9, Vector.of(4.4), 30)),
                Given.run(Given.scenario("cos(w) + 0.3w^2 + 3b^2 + w b", id, 0.4, Vector.of(0.1, -0.7), 30)));
    }

    private static OptimizerProvider provider(String id) {
        return Given.OPTIMIZERS.find(id).orElseThrow();
    }

    private static List<Vector> points(Run run) {
        return IntStream.rangeClosed(0, run.length()).mapToObj(run::point).toList();
    }

    private static Vector firstChange(String id, String loss, Vector start) {
        return Given.run(Given.scenario(loss, id, 0.05, start, 1)).change(0);
    }

    private static Vector firstStep(String id, Map<String, Double> settings) {
        return step(provider(id).create(Settings.of(provider(id).settings(), settings)));
    }

    private static <M> Vector step(Optimizer<M> rule) {
        Vector start = Vector.of(1.3);
        return rule.step(here(Given.loss("w^2"), start, 1), 0.05, rule.memory(start)).change();
    }

    private static Here here(Loss loss, Vector at, int t) {
        Evaluation evaluation = loss.at(at);
        return new Here(loss, at, evaluation.value(), evaluation.gradient(), evaluation.curvature(), t, 100);
    }
}
