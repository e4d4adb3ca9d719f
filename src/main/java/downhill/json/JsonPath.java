package downhill.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way from a value to one inside it: names of members, and places in lists.
///
/// @param steps texts and whole numbers
public record JsonPath(List<Object> steps) {

    public JsonPath {
        steps = List.copyOf(steps);
    }

    /// @param steps texts for members, whole numbers for places in a list
    public static JsonPath of(Object... steps) {
        return new JsonPath(List.of(steps));
    }

    /// Further inside.
    public JsonPath then(Object... more) {
        List<Object> all = new ArrayList<>(steps);
        all.addAll(List.of(more));
        return new JsonPath(all);
    }

    /// What is there, if anything is.
    public Optional<JsonValue> find(JsonValue in) {
        JsonValue value = in;
        for (Object step : steps) {
            JsonValue next = switch (value) {
                case JsonObject object -> object.members().get(step.toString());
                case JsonArray array when step instanceof Integer index && index < array.items().size() ->
                        array.items().get(index);
                case null, default -> null;
            };
            value = next;
        }
        return Optional.ofNullable(value).filter(found -> !(found instanceof JsonNull));
    }

    /// The text that is there; empty without one.
    public String text(JsonValue in) {
        return find(in).map(value -> switch (value) {
            case JsonText text -> text.value();
            case JsonNumber number -> number.text();
            default -> "";
        }).orElse("");
    }

    /// The same value with another here; objects that are missing on the way are made. Objects and lists that have become
    /// empty go with what is taken away.
    ///
    /// @param value nothing to take away what is there
    public JsonObject put(JsonObject in, Optional<JsonValue> value) {
        return (JsonObject) put(in, 0, value).orElse(JsonObject.EMPTY);
    }

    private Optional<JsonValue> put(JsonValue in, int depth, Optional<JsonValue> value) {
        if (depth == steps.size()) {
            return value;
        }
        if (in instanceof JsonArray array && steps.get(depth) instanceof Integer index) {
            List<JsonValue> items = new ArrayList<>(array.items());
            Optional<JsonValue> now = put(index < items.size() ? items.get(index) : JsonObject.EMPTY, depth + 1, value);
            if (index < items.size()) {
                items.set(index, now.orElse(JsonObject.EMPTY));
            } else {
                now.ifPresent(items::add);
            }
            return Optional.of(new JsonArray(items, array.place()));
        }
        String name = steps.get(depth).toString();
        JsonObject object = in instanceof JsonObject there ? there : JsonObject.EMPTY;
        JsonObject changed = put(object.find(name).orElse(JsonObject.EMPTY), depth + 1, value)
                .map(now -> object.with(name, now)).orElseGet(() -> object.without(name));
        return changed.members().isEmpty() && depth > 0 ? Optional.empty() : Optional.of(changed);
    }
}
