package downhill.descent.data;

import java.util.List;

/// Something to be said of data, as a value: a message's key and what to fill in.
///
/// @param key the key of a message
/// @param arguments texts for its places {0}, {1}, …
public record DataMessage(String key, List<String> arguments) {

    public DataMessage {
        arguments = List.copyOf(arguments);
    }

    public static DataMessage of(String key, Object... arguments) {
        return new DataMessage(key, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
