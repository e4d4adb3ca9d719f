package downhill.session;

import downhill.descent.rule.RuleError;
import downhill.formula.SyntaxError;
import java.util.Optional;

/// What can't be read of what is being typed; the last good text is in force meanwhile.
///
/// @param formula in the loss
/// @param rule in the update rule
public record Mistakes(Optional<SyntaxError> formula, Optional<RuleError> rule) {

    public boolean any() {
        return formula.isPresent() || rule.isPresent();
    }
}
