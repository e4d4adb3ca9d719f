package downhill.descent;

import java.util.List;

/// What is wrong with something a user gave, as a value: a message's key and what to fill in.
///
/// @param key the key of a message that says what is wrong and what would be right
/// @param arguments texts for its places {0}, {1}, …
public record Complaint(String key, List<String> arguments) {

    public Complaint {
        arguments = List.copyOf(arguments);
    }

    public static Complaint of(String key, Object... arguments) {
        return new Complaint(key, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
