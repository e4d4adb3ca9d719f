package downhill.json;

/// Where something stands in a text.
///
/// @param line from 1; 0 for what comes from no text
/// @param column from 1, in UTF-16 units; 0 for what comes from no text
public record JsonPlace(int line, int column) {

    /// Of what was made by the program.
    public static final JsonPlace NONE = new JsonPlace(0, 0);
}
