package downhill.descent.rule;

/// What became of a text: a rule, or the first thing that is wrong with it.
public sealed interface RuleReading {

    record Good(Rule rule) implements RuleReading {
    }

    record Bad(RuleError error) implements RuleReading {
    }
}
