package downhill.json;

/// Nothing.
public record JsonNull(JsonPlace place) implements JsonValue {

    public static final JsonNull MADE = new JsonNull(JsonPlace.NONE);

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNull;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
