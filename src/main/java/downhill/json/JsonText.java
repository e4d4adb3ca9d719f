package downhill.json;

/// A text, without its quotes.
public record JsonText(String value, JsonPlace place) implements JsonValue {

    public static JsonText of(String value) {
        return new JsonText(value, JsonPlace.NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonText text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
