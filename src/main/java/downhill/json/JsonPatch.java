package downhill.json;

import java.util.LinkedHashMap;
import java.util.Map;

/// What changes between two values, as a JSON merge patch (RFC 7386): a member replaces one of the same name, objects are
/// merged member by member, null takes a member away, and lists are replaced as a whole.
public final class JsonPatch {

    private JsonPatch() {
    }

    /// The target changed by a patch.
    public static JsonValue merge(JsonValue target, JsonValue patch) {
        if (!(patch instanceof JsonObject changes)) {
            return patch;
        }
        Map<String, JsonValue> merged = new LinkedHashMap<>();
        if (target instanceof JsonObject object) {
            merged.putAll(object.members());
        }
        changes.members().forEach((name, change) -> {
            if (change instanceof JsonNull) {
                merged.remove(name);
            } else {
                merged.put(name, merge(merged.getOrDefault(name, JsonNull.MADE), change));
            }
        });
        return new JsonObject(merged, changes.place());
    }

    /// The same for objects.
    public static JsonObject merge(JsonObject target, JsonObject patch) {
        return (JsonObject) merge((JsonValue) target, patch);
    }

    /// The shortest patch that makes one object of another: what is the same in both is left out.
    ///
    /// A member that is null in `to` is taken for one that isn't there, which a patch can't tell apart.
    public static JsonObject between(JsonObject from, JsonObject to) {
        Map<String, JsonValue> changes = new LinkedHashMap<>();
        to.members().forEach((name, after) -> {
            JsonValue before = from.members().getOrDefault(name, JsonNull.MADE);
            if (before instanceof JsonObject one && after instanceof JsonObject other) {
                JsonObject inside = between(one, other);
                if (!inside.members().isEmpty()) {
                    changes.put(name, inside);
                }
            } else if (!before.equals(after)) {
                changes.put(name, after);
            }
        });
        from.members().forEach((name, before) -> {
            if (!(before instanceof JsonNull) && !to.members().containsKey(name)) {
                changes.put(name, JsonNull.MADE);
            }
        });
        return new JsonObject(changes, JsonPlace.NONE);
    }
}
