package downhill.descent;

import downhill.descent.data.DataMessage;
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
        return new Complaint(key, List.of(arguments).stream().map(Complaint::text).toList());
    }

    /// What is wrong with data.
    public static Complaint of(DataMessage message) {
        return new Complaint(message.key(), message.arguments());
    }

    /// A number as a person would type it: `0.1`, `40`, `1e-10`.
    private static String text(Object argument) {
        return argument instanceof Double number
                ? number.toString().replaceFirst("\\.0(?=E|$)", "").replace('E', 'e')
                : String.valueOf(argument);
    }
}
