package downhill.session;

import downhill.descent.rule.RuleError;
import downhill.formula.SyntaxError;
import java.util.Optional;

/// What can't be read of what is being typed; the last good text is in force meanwhile.
///
/// @param formula in the loss
/// @param rule in the update rule
/// @param isFormulaOld whether another formula has been typed since, which is being read
/// @param isRuleOld whether another update rule has
public record Mistakes(Optional<SyntaxError> formula, Optional<RuleError> rule, boolean isFormulaOld, boolean isRuleOld) {

    public boolean any() {
        return formula.isPresent() || rule.isPresent();
    }
}
