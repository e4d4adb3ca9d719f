package downhill.scene;

import downhill.descent.Complaint;
import downhill.descent.rule.RuleError;
import downhill.formula.SyntaxError;
import downhill.json.JsonField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds the place in a scene's text that a complaint about one of its runs is about.
///
/// @param whole what the scene was read from
/// @param index the run's place among those that are compared, from 0
record SceneFields(JsonField whole, int index) {

    /// What keys of complaints begin with, and the fields that they are about.
    private static final Map<String, String> OF_ALL = Map.of("noise", "noise", "steps", "steps", "batch", "batch",
            "data", "data");
    private static final Map<String, String> OF_RUN = Map.of("optimizer", "optimizer", "rate", "rate", "schedule",
            "schedule",
            "setting", "settings", "start", "start", "plugin", "optimizer");

    private JsonField run() {
        return whole.member("runs").isThere() ? whole.member("runs").items(Integer.MAX_VALUE).get(index)
                : whole.member("run");
    }

    private JsonField field(String key) {
        String kind = key.substring(0, Math.max(0, key.indexOf('.')));
        if (OF_ALL.containsKey(kind)) {
            return whole.member(OF_ALL.get(kind));
        }
        return key.startsWith("setting.schedule.") ? run().member("schedule-settings")
                : OF_RUN.containsKey(kind) ? run().member(OF_RUN.get(kind)) : whole.member("loss");
    }

    Complaint located(Complaint why) {
        return complaint("json.at", field(why.key()), List.of()).with(why);
    }

    Complaint located(SyntaxError error) {
        return complaint("json.at.character", whole.member("loss"), List.of(error.at() + 1))
                .with(new Complaint(error.key(), error.arguments()));
    }

    Complaint located(RuleError error) {
        return complaint("json.at.line", run().member("rule"), List.of(error.line()))
                .with(new Complaint(error.key(), error.arguments()));
    }

    private static Complaint complaint(String key, JsonField field, List<Integer> more) {
        List<Object> arguments = new ArrayList<>(field.refusal(key).problem().arguments());
        arguments.addAll(more);
        return Complaint.of(key, arguments.toArray());
    }
}
