package downhill.descent.rule;

import java.util.Optional;
import java.util.function.Supplier;

/// The first mistake in a text, whichever was found first.
final class FirstMistake {

    private RuleError first;

    /// What was read; nothing where it can't be, which is noted.
    <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuleRefusal refusal) {
            note(refusal.error());
            return Optional.empty();
        }
    }

    void note(RuleError error) {
        if (first == null || error.at() < first.at()) {
            first = error;
        }
    }

    Optional<RuleError> error() {
        return Optional.ofNullable(first);
    }
}
