package downhill.descent.rule;

/// The way out of reading a line from any depth. Never leaves this package: it becomes a [RuleReading.Bad].
final class RuleRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient RuleError error;

    RuleRefusal(RuleError error) {
        super(error.key(), null, false, false);
        this.error = error;
    }

    RuleError error() {
        return error;
    }
}
