package downhill.descent;

import downhill.plugin.Optimizer;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import downhill.plugin.Settings;
import java.util.List;
import java.util.OptionalDouble;

/// A plug-in's optimizer: asked once for what it says of itself, which is plain data from then on, and under guard whenever
/// it makes a rule and a run.
final class GuardedProvider implements OptimizerProvider {

    private final OptimizerProvider plugin;
    private final Guard guard;
    private final String id;
    private final String label;
    private final List<Setting> settings;
    private final OptionalDouble defaultRate;
    private final Patience patience = new Patience();

    private GuardedProvider(OptimizerProvider plugin, Guard guard, String type) {
        ProviderCheck asked = new ProviderCheck(plugin, type);
        this.plugin = plugin;
        this.guard = guard;
        id = asked.id();
        settings = asked.settings();
        defaultRate = asked.defaultRate();
        label = asked.label(id);
    }

    /// Asks the plug-in: only where it may take its time.
    ///
    /// @param guard for all that it does later
    static GuardedProvider of(OptimizerProvider plugin, Guard guard) {
        return new GuardedProvider(plugin, guard, plugin.getClass().getName());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<Setting> settings() {
        return settings;
    }

    @Override
    public OptionalDouble defaultRate() {
        return defaultRate;
    }

    /// Returns at once: the plug-in is asked for the rule when that is run.
    @Override
    public Optimizer<?> create(Settings chosen) {
        return new GuardedOptimizer(id, () -> plugin.create(chosen), guard, patience);
    }
}
