package downhill.descent.rule;

import downhill.plugin.Optimizer;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import downhill.plugin.Settings;
import java.util.List;

/// The optimizer that somebody wrote, compiled. It is like any other, except that a scenario brings its text along.
///
/// Not a service: there is one for every text.
public final class OwnRule implements OptimizerProvider {

    /// The id of the optimizer that is written by its user.
    public static final String ID = "own";

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
        return ID;
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
