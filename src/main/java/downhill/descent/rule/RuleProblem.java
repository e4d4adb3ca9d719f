package downhill.descent.rule;

import java.util.Locale;

/// Everything that can be wrong with a rule beside its formulas. The message of each is found under [#key()].
enum RuleProblem {
    TOO_LONG,
    TOO_MANY_LINES,
    NO_NAME,
    NO_EQUALS,
    MORE_THAN_A_NAME,
    TWO_EQUALS,
    CHANGED_BY,
    NO_FORMULA,
    GIVEN,
    BIAS,
    RESERVED,
    SETTING_CHANGED,
    TWICE,
    SETTING_FORM,
    SETTING_NAME,
    SETTING_NUMBER,
    SETTING_RANGE,
    SETTING_OUTSIDE,
    SETTING_LOG,
    SETTING_WHOLE,
    START_WITHOUT_STATE,
    START_OF_HELPER,
    START_OF_WEIGHT,
    START_READS,
    START_READ,
    CONSTANT_BELOW,
    SLOPE_OF,
    LINE_MISSING,
    NO_STEP;

    String key() {
        return "rule.error." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
