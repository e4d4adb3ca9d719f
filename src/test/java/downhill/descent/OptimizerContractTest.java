package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Evaluation;
import downhill.plugin.Here;
import downhill.plugin.Loss;
import downhill.plugin.Optimizer;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import downhill.plugin.Settings;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.ArrayList;
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
    void each_setting_has_its_own_name_and_changes_the_run_all_the_way(String id) {
        List<Setting> settings = provider(id).settings();
        assertThat(settings).extracting(Setting::name).doesNotHaveDuplicates();
        for (Setting setting : settings) {
            List<Vector> atLeast = points(id, setting, setting.least());
            List<Vector> atMost = points(id, setting, setting.most());
            assertThat(atLeast.equals(atMost)).as(setting.name()).isFalse();
        }
    }

    /// Of two runs, in a narrow valley and down a long slope.
    private static List<Vector> points(String id, Setting setting, double value) {
        List<Vector> points = new ArrayList<>();
        for (Scenario scenario : List.of(Given.scenario(VALLEYS, id, 0.2, Vector.of(1.8), 100),
                Given.scenario("0.01w^2", id, 0.2, Vector.of(1e4), 100))) {
            points.addAll(points(Given.run(scenario.withSetting(setting.name(), value))));
        }
        return points;
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

    private static OptimizerProvider provider(String id) {
        return Given.OPTIMIZERS.find(id).orElseThrow();
    }

    private static List<Vector> points(Run run) {
        return IntStream.rangeClosed(0, run.length()).mapToObj(run::point).toList();
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
