package downhill.json;

/// A value as JSON has it (RFC 8259), with the place that it was read from. Immutable.
///
/// Two values are equal if they say the same, wherever they were read; of an object the order of its members does not count.
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonTruth, JsonNull {

    /// Where its first character stands.
    JsonPlace place();
}
