package downhill.descent;

import downhill.plugin.Optimizer;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import downhill.plugin.Settings;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// A plug-in's optimizer, asked once for its name and settings, and under guard from then on.
final class GuardedProvider implements OptimizerProvider {

    private final OptimizerProvider plugin;
    private final Guard guard;
    private final String id;
    private final String label;
    private final List<Setting> settings;
    private final OptionalDouble defaultRate;

    private GuardedProvider(OptimizerProvider plugin, Guard guard, String id, String label, List<Setting> settings,
            OptionalDouble defaultRate) {
        this.plugin = plugin;
        this.guard = guard;
        this.id = id;
        this.label = label;
        this.settings = settings;
        this.defaultRate = defaultRate;
    }

    static GuardedProvider of(OptimizerProvider plugin, Guard guard) {
        String type = plugin.getClass().getName();
        return guard.call(type, () -> {
            String id = plugin.id();
            if (id == null || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                throw new PluginFault(Complaint.of("plugin.id", type, String.valueOf(id)));
            }
            List<Setting> settings = List.copyOf(plugin.settings());
            Set<String> names = new HashSet<>();
            for (Setting setting : settings) {
                if (!names.add(setting.name())) {
                    throw new PluginFault(Complaint.of("plugin.setting.twice", type, setting.name()));
                }
            }
            OptionalDouble rate = plugin.defaultRate();
            if (rate.isPresent() && !(rate.getAsDouble() > 0 && Double.isFinite(rate.getAsDouble()))) {
                throw new PluginFault(Complaint.of("plugin.rate", type, rate.getAsDouble()));
            }
            String label = plugin.label();
            return new GuardedProvider(plugin, guard, id, label == null || label.isBlank() ? id : label, settings, rate);
        });
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

    @Override
    public Optimizer<?> create(Settings chosen) {
        Optimizer<?> made = guard.call(id, () -> plugin.create(chosen));
        if (made == null) {
            throw new PluginFault(Complaint.of("plugin.create", id));
        }
        return new GuardedOptimizer<>(id, made, guard);
    }
}
