package downhill.descent.rule;

import downhill.descent.Optimizer;
import downhill.descent.OptimizerProvider;
import downhill.descent.Scenario;
import downhill.descent.Setting;
import downhill.descent.Settings;
import java.util.List;

/// The optimizer that somebody wrote, compiled. It is like any other, except that a scenario brings its text along.
///
/// Not a service: there is one for every text.
public final class OwnRule implements OptimizerProvider {

    private final Rule rule;
    private final Program program;

    OwnRule(Rule rule) {
        this.rule = rule;
        this.program = new Program(rule);
    }

    public Rule rule() {
        return rule;
    }

    @Override
    public String id() {
        return Scenario.OWN;
    }

    @Override
    public String label() {
        return "Your own";
    }

    @Override
    public List<Setting> settings() {
        return rule.settings();
    }

    @Override
    public Optimizer<RuleMemory> create(Settings settings) {
        double[] values = rule.settings().stream().mapToDouble(setting -> settings.get(setting.name())).toArray();
        return new RuleOptimizer(this, program, values);
    }
}
