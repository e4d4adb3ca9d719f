package downhill.descent;

import java.util.LinkedHashMap;
import java.util.Map;

/// Settings that somebody chose, by name.
final class SettingValues {

    private SettingValues() {
    }

    /// The same with one more, or one that is another.
    static Map<String, Double> with(Map<String, Double> settings, String name, double value) {
        Map<String, Double> more = new LinkedHashMap<>(settings);
        more.put(name, value);
        return more;
    }
}
