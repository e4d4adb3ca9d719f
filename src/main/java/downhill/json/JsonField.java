package downhill.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A place in a text where a value is looked for, and whether there is one: null counts as none. What is there but of
/// another kind, or out of its range, is refused with its line and name.
///
/// @param path the names and places in lists that lead here, from the outside in
/// @param value what stands here
/// @param place where
public record JsonField(List<String> path, Optional<JsonValue> value, JsonPlace place) {

    public JsonField {
        path = List.copyOf(path);
        value = value.filter(each -> !(each instanceof JsonNull));
    }

    /// The whole of a text.
    public static JsonField of(JsonValue value) {
        return new JsonField(List.of(), Optional.of(value), value.place());
    }

    /// A path as it is told: `runs[1].rate`.
    static String name(List<String> path) {
        String joined = path.stream().map(part -> part.matches("\\d+") ? "[" + part + "]" : "." + part)
                .collect(Collectors.joining());
        return joined.startsWith(".") ? joined.substring(1) : joined;
    }

    public boolean isThere() {
        return value.isPresent();
    }

    /// A member of the object that stands here; nothing is a member of nothing.
    public JsonField member(String name) {
        Optional<JsonValue> member = value.isPresent() ? object().find(name) : Optional.empty();
        return new JsonField(longer(name), member, member.map(JsonValue::place).orElse(place));
    }

    /// All members.
    public Map<String, JsonField> members() {
        Map<String, JsonField> all = new LinkedHashMap<>();
        if (value.isPresent()) {
            object().members().keySet().forEach(name -> all.put(name, member(name)));
        }
        return all;
    }

    /// The items of the list that stands here; nothing has none.
    ///
    /// @param most how many there may be
    public List<JsonField> items(int most) {
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof JsonArray array)) {
            throw refusal("json.expected.list");
        }
        if (array.items().size() > most) {
            throw refusal("json.list.long", most);
        }
        return IntStream.range(0, array.items().size()).mapToObj(index -> new JsonField(longer(String.valueOf(index)),
                Optional.of(array.items().get(index)), array.items().get(index).place())).toList();
    }

    public JsonObject object() {
        if (value.orElse(null) instanceof JsonObject object) {
            return object;
        }
        throw refusal(path.isEmpty() ? "json.whole" : "json.expected.object");
    }

    /// @param most how many UTF-16 units the text may have
    public String text(String otherwise, int most) {
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!(value.get() instanceof JsonText text)) {
            throw refusal("json.expected.text");
        }
        if (text.value().length() > most) {
            throw refusal("json.text.long", most);
        }
        return text.value();
    }

    public double number(double otherwise) {
        return value.isPresent() ? number() : otherwise;
    }

    /// The number that must stand here.
    public double number() {
        if (value.orElse(null) instanceof JsonNumber number) {
            return number.value();
        }
        throw refusal("json.expected.number");
    }

    public double number(double otherwise, double least, double most) {
        double number = number(otherwise);
        if (value.isPresent() && !(number >= least && number <= most)) {
            throw refusal("json.range", typed(least), typed(most));
        }
        return number;
    }

    /// As a person would type it: `1e100`.
    private static String typed(double number) {
        return JsonNumber.of(number).text().replaceFirst("\\.0(?=E|$)", "").replace('E', 'e');
    }

    public long whole(long otherwise, long least, long most) {
        if (value.isEmpty()) {
            return otherwise;
        }
        OptionalLong whole = value.get() instanceof JsonNumber number ? number.whole() : OptionalLong.empty();
        if (whole.isEmpty() || whole.getAsLong() < least || whole.getAsLong() > most) {
            throw refusal("json.expected.whole", least, most);
        }
        return whole.getAsLong();
    }

    public int whole(int otherwise, int least, int most) {
        return (int) whole((long) otherwise, least, most);
    }

    public boolean truth(boolean otherwise) {
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!(value.get() instanceof JsonTruth truth)) {
            throw refusal("json.expected.truth");
        }
        return truth.value();
    }

    /// One of several constants by its name in lower case, with hyphens.
    public <E extends Enum<E>> E constant(Class<E> kind, E otherwise) {
        if (value.isEmpty()) {
            return otherwise;
        }
        String text = text("", JsonReading.LONGEST_NAME);
        for (E constant : kind.getEnumConstants()) {
            if (JsonConstant.name(constant).equals(text)) {
                return constant;
            }
        }
        throw refusal("json.expected.one-of", text, JsonConstant.names(kind));
    }

    /// Remembers the members that aren't among these.
    public void others(List<String> known, Map<List<String>, JsonValue> extras) {
        members().forEach((name, field) -> {
            if (!known.contains(name)) {
                extras.put(field.path(), object().members().get(name));
            }
        });
    }

    /// Says what is wrong here.
    ///
    /// @param key of a message with places for the line, for the field, and for more
    public JsonRefusal refusal(String key, Object... more) {
        return new JsonRefusal(JsonProblem.of(place, name(path), key, more));
    }

    private List<String> longer(String part) {
        List<String> longer = new ArrayList<>(path);
        longer.add(part);
        return longer;
    }
}
