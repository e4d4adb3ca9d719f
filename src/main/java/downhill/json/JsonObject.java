package downhill.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Values by name, in the order in which they are written.
public record JsonObject(Map<String, JsonValue> members, JsonPlace place) implements JsonValue {

    /// One without members.
    public static final JsonObject EMPTY = new JsonObject(Map.of(), JsonPlace.NONE);

    public JsonObject {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public Optional<JsonValue> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /// With one member more, as the last, or with another value for one that there is.
    public JsonObject with(String name, JsonValue value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new JsonObject(more, place);
    }

    public JsonObject with(String name, String text) {
        return with(name, JsonText.of(text));
    }

    public JsonObject with(String name, double number) {
        return with(name, JsonNumber.of(number));
    }

    public JsonObject with(String name, long number) {
        return with(name, JsonNumber.of(number));
    }

    public JsonObject with(String name, boolean truth) {
        return with(name, new JsonTruth(truth, JsonPlace.NONE));
    }

    /// With null where there is no value.
    public JsonObject with(String name, Optional<? extends JsonValue> value) {
        return with(name, value.isPresent() ? value.get() : JsonNull.MADE);
    }

    public JsonObject without(String name) {
        Map<String, JsonValue> fewer = new LinkedHashMap<>(members);
        fewer.remove(name);
        return new JsonObject(fewer, place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonObject object && object.members.equals(members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }
}
