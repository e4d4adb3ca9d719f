package downhill.scene;

import downhill.descent.Chance;
import downhill.descent.EarlierRate;
import downhill.descent.Method;
import downhill.descent.Pace;
import downhill.descent.Problem;
import downhill.descent.Scenario;
import downhill.json.JsonField;
import downhill.json.JsonReading;
import downhill.json.JsonValue;
import downhill.plugin.Vector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads one run. What is left out is as at the first launch.
///
/// @param problem what all runs have
/// @param chance what all runs have
/// @param steps what all runs have
/// @param extras takes what it knows nothing of
record RunReader(Problem problem, Chance chance, int steps, Map<List<String>, JsonValue> extras) {

    private static final List<String> ALONE = List.of("optimizer", "settings", "rule", "rate", "schedule",
            "schedule-settings", "earlier", "start");
    private static final List<String> OF_SEVERAL = List.of("optimizer", "settings", "rule", "rate", "schedule",
            "schedule-settings", "earlier", "start", "mark", "hidden");

    /// More settings than any optimizer has.
    private static final int MOST_SETTINGS = 100;
    /// Longer than any id of an optimizer, of a schedule or of a setting.
    private static final int LONGEST_ID = 200;

    Scenario alone(JsonField run, Scenario first) {
        run.others(ALONE, extras);
        return scenario(run, first);
    }

    Scenario oneOfSeveral(JsonField run, Scenario first) {
        run.object();
        run.others(OF_SEVERAL, extras);
        return scenario(run, first);
    }

    private Scenario scenario(JsonField run, Scenario first) {
        Method method = new Method(run.member("optimizer").text(first.optimizer(), LONGEST_ID),
                settings(run.member("settings")),
                run.member("rule").text("", JsonReading.LONGEST_TEXT));
        Pace pace = new Pace(run.member("rate").number(first.rate()), run.member("schedule").text(first.pace()
                .schedule(), LONGEST_ID),
                settings(run.member("schedule-settings")), earlier(run.member("earlier")));
        return new Scenario(problem, method, pace, chance, start(run.member("start"), first.start()), steps);
    }

    private static Map<String, Double> settings(JsonField settings) {
        Map<String, Double> read = new LinkedHashMap<>();
        settings.members().forEach((name, value) -> {
            if (name.length() > LONGEST_ID) {
                throw value.refusal("json.name.long", LONGEST_ID);
            }
            read.put(name, value.number());
        });
        if (read.size() > MOST_SETTINGS) {
            throw settings.refusal("json.list.long", MOST_SETTINGS);
        }
        return read;
    }

    private List<EarlierRate> earlier(JsonField earlier) {
        return earlier.items(Scenario.MOST_STEPS).stream().map(before -> {
            before.others(List.of("rate", "until"), extras);
            return new EarlierRate(before.member("rate").number(), before.member("until").whole(1, 1, Scenario.MOST_STEPS));
        }).toList();
    }

    private static Vector start(JsonField start, Vector first) {
        if (!start.isThere()) {
            return first;
        }
        List<JsonField> parts = start.items(2);
        return switch (parts.size()) {
            case 1 -> Vector.of(parts.get(0).number());
            case 2 -> Vector.of(parts.get(0).number(), parts.get(1).number());
            default -> throw start.refusal("scene.start");
        };
    }
}
