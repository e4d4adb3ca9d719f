package downhill.json;

/// True or false.
public record JsonTruth(boolean value, JsonPlace place) implements JsonValue {

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonTruth truth && truth.value == value;
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(value);
    }
}
