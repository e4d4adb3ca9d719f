package downhill.json;

import java.util.List;
import java.util.stream.DoubleStream;

/// Several values in their order.
public record JsonArray(List<JsonValue> items, JsonPlace place) implements JsonValue {

    public JsonArray {
        items = List.copyOf(items);
    }

    public static JsonArray of(List<? extends JsonValue> items) {
        return new JsonArray(List.copyOf(items), JsonPlace.NONE);
    }

    /// @throws IllegalArgumentException if one of them is infinite or none at all
    public static JsonArray ofNumbers(double... numbers) {
        return of(DoubleStream.of(numbers).mapToObj(JsonNumber::of).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonArray array && array.items.equals(items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }
}
