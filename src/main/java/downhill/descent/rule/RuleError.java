package downhill.descent.rule;

import java.util.List;

/// What is wrong with a rule's text, and where.
///
/// @param line      the line, from 1
/// @param column    the character in that line, from 1, counted in UTF-16 units
/// @param at        offset into the whole text, in UTF-16 units; where something is missing, the place for it
/// @param length    how many units the place covers; 0 where something is missing
/// @param key       of the message
/// @param arguments of the message, in order
public record RuleError(int line, int column, int at, int length, String key, List<String> arguments) {

    public RuleError {
        arguments = List.copyOf(arguments);
    }
}
