package downhill.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Members that the program knows nothing of, by where they stand: they are kept, and written again where they were.
///
/// @param values by their names and places in lists, from the outside in, such as `runs`, `0`, `colour`
public record JsonExtras(Map<List<String>, JsonValue> values) {

    public static final JsonExtras NONE = new JsonExtras(Map.of());

    public JsonExtras {
        Map<List<String>, JsonValue> kept = new LinkedHashMap<>();
        values.forEach((path, value) -> kept.put(List.copyOf(path), value));
        values = Collections.unmodifiableMap(kept);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /// What they are called, such as `runs[0].colour`.
    public List<String> names() {
        return values.keySet().stream().map(JsonField::name).toList();
    }

    /// The same value with these in it, where there is still a place for them.
    public JsonValue in(JsonValue value) {
        JsonValue whole = value;
        for (Map.Entry<List<String>, JsonValue> extra : values.entrySet()) {
            whole = added(whole, extra.getKey(), extra.getValue());
        }
        return whole;
    }

    private static JsonValue added(JsonValue to, List<String> path, JsonValue extra) {
        String first = path.getFirst();
        List<String> rest = path.subList(1, path.size());
        return switch (to) {
            case JsonObject object when rest.isEmpty() -> object.find(first).isPresent() ? object : object.with(first,
                    extra);
            case JsonObject object -> object.find(first).map(inside -> object.with(first, added(inside, rest, extra)))
                    .orElse(object);
            case JsonArray array when !rest.isEmpty() && isIndex(first, array.items().size()) -> {
                List<JsonValue> items = new ArrayList<>(array.items());
                items.set(Integer.parseInt(first), added(items.get(Integer.parseInt(first)), rest, extra));
                yield new JsonArray(items, array.place());
            }
            case JsonArray other -> other;
            case JsonText other -> other;
            case JsonNumber other -> other;
            case JsonTruth other -> other;
            case JsonNull other -> other;
        };
    }

    private static boolean isIndex(String text, int size) {
        return text.matches("\\d{1,6}") && Integer.parseInt(text) < size;
    }
}
