package downhill.formula;

import java.util.List;

/// What is wrong with a text, and where.
///
/// @param at        offset into the text as typed, in UTF-16 units; the text's length where something is missing at
///                  the end
/// @param length    how many units the place covers; 0 where something is missing
/// @param key       of the message
/// @param arguments of the message, in order
public record SyntaxError(int at, int length, String key, List<String> arguments) {

    public SyntaxError {
        arguments = List.copyOf(arguments);
    }
}
