package downhill.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The values chosen for an optimizer's settings: one for each of them, all within their ranges.
public final class Settings {

    private final Map<String, Double> values;

    private Settings(Map<String, Double> values) {
        this.values = values;
    }

    /// Fills in defaults where nothing was chosen.
    ///
    /// @throws IllegalArgumentException where a chosen name is not among the settings or a value is out of its range;
    ///     what comes from a user is checked by Downhill first
    public static Settings of(List<Setting> settings, Map<String, Double> chosen) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Setting setting : settings) {
            double value = chosen.getOrDefault(setting.name(), setting.initial());
            if (!setting.allows(value)) {
                throw new IllegalArgumentException(setting.name() + " = " + value);
            }
            values.put(setting.name(), value);
        }
        for (String name : chosen.keySet()) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("no setting " + name);
            }
        }
        return new Settings(values);
    }

    /// The value of the setting of that name.
    public double get(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no setting " + name);
        }
        return value;
    }
}
