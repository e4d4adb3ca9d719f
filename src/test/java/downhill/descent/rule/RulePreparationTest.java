package downhill.descent.rule;

import static downhill.descent.rule.Rules.OPTIMIZERS;
import static downhill.descent.rule.Rules.run;
import static downhill.descent.rule.Rules.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Method;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.plugin.Vector;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is checked before a written rule runs.
class RulePreparationTest {

    private static final String MOMENTUM = "v = beta*v + g; w = w - a*v; beta = 0.9 in 0..1";

    @Test
    void settings_are_checked_against_the_rules_own() {
        Scenario scenario = scenario("w^2", MOMENTUM, 0.1, Vector.of(1), 10);
        assertThat(refused(scenario.withSetting("beta", 1.5))).isEqualTo("setting.range");
        assertThat(refused(scenario.withSetting("rho", 0.5))).isEqualTo("setting.unknown");
        assertThat(points(run(scenario.withSetting("beta", 0))))
                .isEqualTo(points(run(scenario.withOptimizer("gradient-descent"))));
    }

    @Test
    void a_rule_that_cannot_be_read_is_told_with_its_place() {
        Preparation preparation = Preparation.of(scenario("w^2", "v = g\nw = w - x", 0.1, Vector.of(1), 10), OPTIMIZERS);
        assertThat(preparation).isInstanceOfSatisfying(Preparation.UnreadableRule.class, unreadable -> {
            assertThat(unreadable.error().line()).isEqualTo(2);
            assertThat(unreadable.error().column()).isEqualTo(9);
            assertThat(unreadable.error().at()).isEqualTo(14);
        });
        assertThat(Preparation.of(scenario("w^2", "", 0.1, Vector.of(1), 10), OPTIMIZERS))
                .isInstanceOf(Preparation.UnreadableRule.class);
    }

    @Test
    void a_rule_among_the_optimizers_is_not_compiled_again_but_another_one_is_read() {
        OwnRule own = Rules.good(MOMENTUM).compile();
        Optimizers known = OPTIMIZERS.with(own);
        assertThat(known.find(Method.OWN)).contains(own);
        assertThat(known.with(own).ids()).containsOnlyOnce(Method.OWN);
        assertThat(known.isForeign(Method.OWN)).isFalse();
        Preparation.Ready same = ready(scenario("w^2", MOMENTUM, 0.1, Vector.of(1), 10), known);
        assertThat(((RuleOptimizer) same.descent().optimizer()).origin()).isSameAs(own);
        Preparation.Ready other = ready(scenario("w^2", "w = 5", 0.1, Vector.of(1), 10), known);
        assertThat(Run.of(other.descent()).point(1)).isEqualTo(Vector.of(5));
    }

    @Test
    void another_optimizer_comes_without_a_rule() {
        Scenario own = scenario("w^2", MOMENTUM, 0.1, Vector.of(1), 10);
        assertThat(own.withRate(0.2).withSetting("beta", 0.5).withLoss("w^4").method().rule()).isEqualTo(MOMENTUM);
        assertThat(own.withOptimizer("adam").method().rule()).isEmpty();
        assertThat(own.withOptimizer("adam").with(Method.written(MOMENTUM))).isEqualTo(own);
    }

    private static Preparation.Ready ready(Scenario scenario, Optimizers optimizers) {
        return (Preparation.Ready) Preparation.of(scenario, optimizers);
    }

    private static String refused(Scenario scenario) {
        return ((Preparation.Refused) Preparation.of(scenario, OPTIMIZERS)).complaint().key();
    }

    private static List<Vector> points(Run run) {
        return IntStream.rangeClosed(0, run.length()).mapToObj(run::point).toList();
    }
}
