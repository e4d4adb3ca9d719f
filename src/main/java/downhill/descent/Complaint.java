package downhill.descent;

import downhill.descent.data.DataMessage;
import downhill.text.Quote;
import java.util.List;
import java.util.Optional;

/// What is wrong with something a user gave, as a value: a message's key and what to fill in.
///
/// @param key the key of a message that says what is wrong and what would be right
/// @param arguments texts for its places {0}, {1}, …
/// @param inside what is wrong in itself, where the message only says where: its sentence fills in the place after these
public record Complaint(String key, List<String> arguments, Optional<Complaint> inside) {

    /// What a person would read of what was given. More takes seconds to be laid out, and nobody finds the message in it.
    private static final int LONGEST = 300;

    public Complaint {
        arguments = arguments.stream().map(text -> Quote.of(text, LONGEST)).toList();
    }

    /// With nothing inside.
    public Complaint(String key, List<String> arguments) {
        this(key, arguments, Optional.empty());
    }

    /// The same with what is wrong in itself.
    public Complaint with(Complaint other) {
        return new Complaint(key, arguments, Optional.of(other));
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
