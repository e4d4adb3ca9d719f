package downhill.descent;

import downhill.descent.rule.OwnRule;
import downhill.descent.rule.Rule;
import downhill.plugin.Setting;
import java.util.Map;

/// Which update rule makes the steps, and how it is set.
///
/// @param id the optimizer's
/// @param settings its settings that differ from their defaults, by name
/// @param rule the update rule as text, where the optimizer is [#OWN]; empty with any other
public record Method(String id, Map<String, Double> settings, String rule) {

    /// The id of the optimizer that is written by its user.
    public static final String OWN = OwnRule.ID;

    public Method {
        settings = Map.copyOf(settings);
        rule = id.equals(OWN) ? rule : "";
    }

    /// An optimizer with its defaults.
    public static Method of(String id) {
        return new Method(id, Map.of(), "");
    }

    /// An update rule of one's own, with its defaults.
    public static Method written(String rule) {
        return new Method(OWN, Map.of(), rule);
    }

    /// Whether the rule is written by its user.
    public boolean isOwn() {
        return id.equals(OWN);
    }

    public Method withSetting(String name, double value) {
        return new Method(id, SettingValues.with(settings, name, value), rule);
    }

    /// Moved onto a rule of one's own. Settings that there were keep their values if the rule has them and allows these.
    public Method rewritten(Rule own) {
        Method moved = written(own.text());
        for (Setting setting : own.settings()) {
            Double chosen = settings.get(setting.name());
            if (chosen != null && setting.allows(chosen)) {
                moved = moved.withSetting(setting.name(), chosen);
            }
        }
        return moved;
    }
}
