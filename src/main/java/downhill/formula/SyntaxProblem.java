package downhill.formula;

import java.util.Locale;

/// Everything that can be wrong with a formula's text. The message of each is found under [#key()].
enum SyntaxProblem {
    EMPTY,
    TOO_LONG,
    TOO_DEEP,
    NOT_WRITTEN_BACK,
    UNEXPECTED_CHARACTER,
    BAD_NUMBER,
    NUMBER_TOO_LARGE,
    UNKNOWN_NAME,
    UNKNOWN_NAME_AMONG,
    UNKNOWN_NAME_NEAR,
    UNKNOWN_NAME_OF_RATE,
    UNKNOWN_NAME_OF_SLOPE,
    RUN_TOGETHER,
    DIGIT_AFTER_NAME,
    MISSING_OPERAND,
    MISSING_AT_END,
    MISSING_OPERATOR,
    EMPTY_PARENTHESES,
    UNCLOSED_PARENTHESIS,
    EXTRA_PARENTHESIS,
    OTHER_PARENTHESIS,
    UNCLOSED_BAR,
    STRAY_COMMA,
    MISSING_ARGUMENT,
    WRONG_ARGUMENT_COUNT,
    TOO_FEW_ARGUMENTS,
    INVERSE_FUNCTION,
    COMPARISON_OUTSIDE_IF,
    JOIN_OUTSIDE_IF,
    REVERSED_COMPARISON,
    IF_WITHOUT_COMPARISON,
    IF_WITHOUT_PARTS,
    COLUMN_OUTSIDE,
    AGGREGATE_WITHOUT_PARTS;

    String key() {
        return "formula.error." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
