package downhill.scene;

import downhill.descent.Pace;
import downhill.descent.Scenario;
import downhill.descent.race.Lane;
import downhill.json.JsonArray;
import downhill.json.JsonNumber;
import downhill.json.JsonObject;
import downhill.plugin.Vector;
import java.util.Map;
import java.util.TreeMap;

/// Writes one run: what it has of its own, beside what it shares with those that it is compared with.
final class RunWriter {

    private RunWriter() {
    }

    static JsonObject write(Scenario scenario) {
        Pace pace = scenario.pace();
        return JsonObject.EMPTY.with("optimizer", scenario.optimizer()).with("settings", settings(scenario.method()
                .settings()))
                .with("rule", scenario.method().rule()).with("rate", pace.rate()).with("schedule", pace.schedule())
                .with("schedule-settings", settings(pace.settings()))
                .with("earlier", JsonArray.of(pace.earlier().stream().map(before -> JsonObject.EMPTY
                        .with("rate", before.rate()).with("until", before.until())).toList()))
                .with("start", point(scenario.start()));
    }

    /// One of several, with its mark.
    static JsonObject write(Lane lane) {
        return write(lane.scenario()).with("mark", lane.mark()).with("hidden", lane.hidden());
    }

    /// In the order of their names, so that the same settings are always the same text.
    private static JsonObject settings(Map<String, Double> settings) {
        JsonObject written = JsonObject.EMPTY;
        for (Map.Entry<String, Double> setting : new TreeMap<>(settings).entrySet()) {
            written = written.with(setting.getKey(), JsonNumber.of(setting.getValue()));
        }
        return written;
    }

    private static JsonArray point(Vector start) {
        return start.size() == 1 ? JsonArray.ofNumbers(start.w()) : JsonArray.ofNumbers(start.w(), start.b());
    }
}
