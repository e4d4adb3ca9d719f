package downhill.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// What became of a text that should be JSON. Whatever the text, there is an answer, never an exception.
public sealed interface JsonReading {

    /// The largest text, in bytes.
    int MOST_BYTES = 10 << 20;

    /// How many values may be in each other.
    int DEEPEST = 64;

    /// The longest text of a value, in UTF-16 units.
    int LONGEST_TEXT = 200_000;

    /// The longest name of a member.
    int LONGEST_NAME = 1_000;

    /// The most characters of a number.
    int LONGEST_NUMBER = 100;

    record Good(JsonValue value) implements JsonReading {
    }

    /// @param problem what is wrong, where, and what would be right
    record Bad(JsonProblem problem) implements JsonReading {
    }

    /// Reads UTF-8.
    static JsonReading of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return tooLarge();
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return of(text.toString());
        } catch (CharacterCodingException other) {
            return new Bad(JsonProblem.of(JsonPlace.NONE, "", "json.encoding"));
        }
    }

    static JsonReading of(String text) {
        if (text.length() > MOST_BYTES) {
            return tooLarge();
        }
        try {
            return new Good(JsonReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (JsonRefusal refusal) {
            return new Bad(refusal.problem());
        }
    }

    private static JsonReading tooLarge() {
        return new Bad(JsonProblem.of(JsonPlace.NONE, "", "json.large", MOST_BYTES >> 20));
    }
}
