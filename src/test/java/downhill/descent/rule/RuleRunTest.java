package downhill.descent.rule;

import static downhill.descent.rule.Rules.OPTIMIZERS;
import static downhill.descent.rule.Rules.run;
import static downhill.descent.rule.Rules.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Ending;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Equation;
import downhill.plugin.Evaluation;
import downhill.plugin.Here;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every optimizer keeps to is kept to by a written one.
class RuleRunTest {

    private static final String VALLEYS = "w^4 - 3w^2 + w + 4";

    private static final String MOMENTUM = "v = beta*v + g; w = w - a*v; beta = 0.9 in 0..1";

    static List<RuleExample> examples() {
        return RuleExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_same_run_made_twice_has_the_same_bits(RuleExample example) {
        Scenario scenario = scenario(VALLEYS, example.text(), 0.02, Vector.of(1.8), 100);
        assertThat(points(run(scenario))).isEqualTo(points(run(scenario)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void one_rule_makes_many_runs_at_once_without_mixing_them_up(RuleExample example) {
        Optimizers known = OPTIMIZERS.with(Rules.good(example.text()).compile());
        List<Scenario> scenarios = IntStream.range(0, 16)
                .mapToObj(index -> scenario(VALLEYS, example.text(), 0.02, Vector.of(-2 + index * 0.25), 300)).toList();
        List<CompletableFuture<List<Vector>>> together = scenarios.stream()
                .map(each -> CompletableFuture.supplyAsync(() -> points(Run.of(ready(each, known).descent())))).toList();
        for (int index = 0; index < 16; index++) {
            assertThat(together.get(index).join()).isEqualTo(points(run(scenarios.get(index))));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_run_can_be_taken_up_again_from_any_row(RuleExample example) {
        Run run = run(scenario(VALLEYS, example.text(), 0.02, Vector.of(1.8), 30));
        RuleOptimizer rule = (RuleOptimizer) run.descent().optimizer();
        for (int row = 29; row >= 0; row--) {
            Step<RuleMemory> again = rule.step(here(run, row), 0.02, (RuleMemory) run.memory(row));
            assertThat(again.change()).isEqualTo(run.change(row));
            assertThat(again.memory()).isEqualTo(run.memory(row + 1));
        }
    }

    private static Here here(Run run, int row) {
        Evaluation evaluation = run.descent().loss().at(run.point(row));
        return new Here(run.descent().loss(), run.point(row), evaluation.value(), evaluation.gradient(),
                evaluation.curvature(), row + 1, run.descent().steps());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void weights_that_have_nothing_to_do_with_each_other_descend_as_if_alone(RuleExample example) {
        Run both = run(scenario("w^2 + 3b^2", example.text(), 0.05, Vector.of(1.3, -0.7), 100));
        Run w = run(scenario("w^2", example.text(), 0.05, Vector.of(1.3), 100));
        Run b = run(scenario("3w^2", example.text(), 0.05, Vector.of(-0.7), 100));
        for (int row = 0; row <= 100; row++) {
            assertThat(both.point(row)).as("row %s", row).isEqualTo(Vector.of(w.point(row).w(), b.point(row).w()));
        }
    }

    @Test
    void each_weight_has_its_own_second_derivative() {
        Run run = run(scenario("w^2 + 3b^2 + w b", "w = h", 0.5, Vector.of(1, 1), 1));
        assertThat(run.point(1)).isEqualTo(Vector.of(2, 6));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_line_of_the_working_gives_what_its_formula_gives_and_the_last_the_next_point(RuleExample example) {
        for (Run run : List.of(run(scenario(VALLEYS, example.text(), 0.02, Vector.of(1.8), 30)),
                run(scenario("w^2 + 3b^2 + w b", example.text(), 0.02, Vector.of(1.3, -0.7), 30)))) {
            for (int row = 0; row < run.length(); row++) {
                run.working(row).forEach(RuleRunTest::assertHolds);
                Equation last = run.working(row).getLast();
                assertThat(last.name()).isEqualTo("w");
                assertThat(last.result()).isEqualTo(run.point(row + 1));
                assertThat(last.values()).containsEntry("w", run.point(row));
            }
        }
    }

    private static void assertHolds(Equation line) {
        for (int index = 0; index < line.result().size(); index++) {
            Map<String, Double> values = new HashMap<>();
            for (Map.Entry<String, Vector> entry : line.values().entrySet()) {
                values.put(entry.getKey(), entry.getValue().get(index));
            }
            Formula formula = ((Parsed.Good) Formula.parse(line.formula(), new HashSet<>(values.keySet()))).formula();
            assertThat(formula.variables()).isEqualTo(values.keySet());
            double size = Math.max(Math.abs(line.result().get(index)), Math.abs(values.getOrDefault("w", 0.0)));
            assertThat(Math.abs(formula.value(values) - line.result().get(index))).as(line.toString())
                    .isLessThanOrEqualTo(1e-12 * size);
        }
    }

    @Test
    void a_line_shows_what_went_in_when_it_was_worked_out() {
        Run run = run(scenario("w^2", "v = 2v + g; v = v + 1; w = w - a*v; v = 0", 0.25, Vector.of(1), 2));
        assertThat(run.working(0)).containsExactly(
                new Equation("v", "2v + g", Vector.of(2)).with("g", 2).with("v", 0),
                new Equation("v", "v + 1", Vector.of(3)).with("v", 2),
                new Equation("w", "w - a*v", Vector.of(0.25)).with("w", 1).with("a", 0.25).with("v", 3));
    }

    @Test
    void the_last_line_shows_the_w_that_the_run_has_though_adding_the_step_rounds() {
        Run run = run(scenario("w^2", "w = 0.1", 0.5, Vector.of(1.8), 1));
        assertThat(run.point(1)).isNotEqualTo(Vector.of(0.1));
        assertThat(run.working(0).getLast().result()).isEqualTo(run.point(1));
    }

    @Test
    void a_run_ends_where_a_rule_leaves_the_numbers_and_nobody_is_blamed() {
        Run run = run("v = v + 1; w = w + 0*√(3 - v)", 10);
        assertThat(run.ending()).isEqualTo(new Ending.StoppedBeingFinite(3));
        assertThat(run.length()).isEqualTo(3);
        assertThat(run("w = 1/(t - 1)", 10).ending()).isEqualTo(new Ending.StoppedBeingFinite(0));
    }

    private static List<Vector> points(Run run) {
        return IntStream.rangeClosed(0, run.length()).mapToObj(run::point).toList();
    }

    private static Preparation.Ready ready(Scenario scenario, Optimizers optimizers) {
        return (Preparation.Ready) Preparation.of(scenario, optimizers);
    }
}
