package downhill.descent;

import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// Asks a plug-in for what it says of itself, and checks that it can be shown: not too much, not too long, no control
/// characters, ordinary numbers. Calls the plug-in: only under guard.
///
/// @param plugin which is asked
/// @param type its class, for the message
record ProviderCheck(OptimizerProvider plugin, String type) {

    static final int LONGEST_NAME = 40;
    static final int LONGEST_LABEL = 60;
    static final int MOST_SETTINGS = 20;

    /// Each setting is a row of the window; a slider's ends and all between them must be numbers.
    private static final double LEAST = 1 / GuardedOptimizer.ORDINARY;

    String id() {
        String id = plugin.id();
        if (id == null || id.length() > LONGEST_NAME || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw PluginFault.of("plugin.id", type, id, LONGEST_NAME);
        }
        return id;
    }

    /// @param id what stands for it where there is none
    String label(String id) {
        String label = plugin.label();
        if (label == null || label.isBlank()) {
            return id;
        }
        if (!ForeignText.isLine(label, LONGEST_LABEL)) {
            throw PluginFault.of("plugin.label", type, label, LONGEST_LABEL);
        }
        return label;
    }

    /// Taken one by one, and no more than there may be: a list may go on for ever.
    List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Setting setting : plugin.settings()) {
            if (settings.size() == MOST_SETTINGS) {
                throw PluginFault.of("plugin.settings.many", type, MOST_SETTINGS);
            }
            check(setting);
            if (!names.add(setting.name())) {
                throw PluginFault.of("plugin.setting.twice", type, setting.name());
            }
            settings.add(setting);
        }
        return List.copyOf(settings);
    }

    private void check(Setting setting) {
        String name = setting.name();
        if (name.length() > LONGEST_NAME || !ForeignText.isLine(setting.label(), LONGEST_LABEL)) {
            throw PluginFault.of("plugin.setting.text", type, name, setting.label(), LONGEST_NAME, LONGEST_LABEL);
        }
        if (setting.kind() == null) {
            throw PluginFault.of("plugin.setting.kind", type, name);
        }
        if (!isOrdinary(setting.least()) || !isOrdinary(setting.most()) || !isOrdinary(setting.initial())) {
            throw PluginFault.of("plugin.setting.range", type, name, setting.least(), setting.most());
        }
    }

    private static boolean isOrdinary(double number) {
        return number == 0 || Math.abs(number) >= LEAST && Math.abs(number) <= GuardedOptimizer.ORDINARY;
    }

    OptionalDouble defaultRate() {
        OptionalDouble rate = plugin.defaultRate();
        if (rate.isPresent() && !(rate.getAsDouble() > 0 && Double.isFinite(rate.getAsDouble()))) {
            throw PluginFault.of("plugin.rate", type, rate.getAsDouble());
        }
        return rate;
    }
}
