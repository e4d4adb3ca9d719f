package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Complaint;
import downhill.descent.Method;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.rule.RuleOptimizer;
import downhill.plugin.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunsTest {

    private static final Scenario OWN = Catalogue.first().scenario().with(Method.written("w = w - c*a*g; c = 1 in 0..1"));

    private final Runs runs = new Runs(Optimizers.installed(),
            new Workers(Runnable::run, Runnable::run, Runnable::run, Runnable::run), Map.of());
    private final List<Made> made = new ArrayList<>();
    private final List<Complaint> refused = new ArrayList<>();

    @Test
    void a_rule_is_compiled_once_for_all_rates_and_its_settings_can_be_asked_for() {
        RuleOptimizer first = rule(runs.first(Comparison.of(OWN)));
        assertThat(runs.optimizers().find(Method.OWN)).contains(first.origin());
        runs.make(Comparison.of(OWN.withRate(0.3).withSetting("c", 0.5)), Optional.empty(), made::add, refused::add);
        assertThat(rule(made.getLast()).origin()).isSameAs(first.origin());
        runs.make(Comparison.of(OWN.with(Method.written("w = 0"))), Optional.empty(), made::add, refused::add);
        assertThat(runs.optimizers().find(Method.OWN)).contains(rule(made.getLast()).origin());
        assertThat(runs.optimizers().find(Method.OWN).orElseThrow().settings()).isEmpty();
    }

    @Test
    void a_rule_that_cannot_be_read_is_refused_and_the_last_one_stays() {
        RuleOptimizer first = rule(runs.first(Comparison.of(OWN)));
        runs.make(Comparison.of(OWN.with(Method.written("w = w - x"))), Optional.empty(), made::add, refused::add);
        assertThat(made).isEmpty();
        assertThat(refused).extracting(Complaint::key).containsExactly("formula.error.unknown-name-among");
        assertThat(runs.optimizers().find(Method.OWN)).contains(first.origin());
    }

    @Test
    void only_the_run_that_has_changed_is_made_anew() {
        Scenario plain = Catalogue.first().scenario();
        Comparison two = Comparison.of(plain).with(plain.withOptimizer("adam"));
        runs.make(two, Optional.empty(), made::add, refused::add);
        runs.make(two.edited(scenario -> scenario.withRate(0.2)), Optional.empty(), made::add, refused::add);
        assertThat(made.getLast().runs().getFirst()).isSameAs(made.getFirst().runs().getFirst());
        assertThat(made.getLast().runs().getLast()).isNotSameAs(made.getFirst().runs().getLast());
    }

    @Test
    void of_several_rules_of_ones_own_the_one_that_is_looked_at_shows_its_settings() {
        Comparison two = Comparison.of(OWN).with(OWN.with(Method.written("w = w - k*a*g; k = 1 in 0..1")));
        runs.make(two, Optional.empty(), made::add, refused::add);
        assertThat(settings()).containsExactly("k");
        runs.make(two.lookingAt(0), Optional.empty(), made::add, refused::add);
        assertThat(settings()).containsExactly("c");
        runs.make(two.edited(scenario -> scenario.withRate(-1)), Optional.empty(), made::add, refused::add);
        assertThat(refused).hasSize(1);
        assertThat(settings()).as("what was refused changes nothing").containsExactly("c");
    }

    private List<String> settings() {
        return runs.optimizers().find(Method.OWN).orElseThrow().settings().stream().map(Setting::name).toList();
    }

    private static RuleOptimizer rule(Made made) {
        return (RuleOptimizer) made.runs().getFirst().descent().optimizer();
    }
}
