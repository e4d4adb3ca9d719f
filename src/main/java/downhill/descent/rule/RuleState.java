package downhill.descent.rule;

import downhill.formula.Formula;
import java.util.Optional;

/// What a rule remembers from step to step under one name.
///
/// @param start what it is before the first step, over w and the settings; 0 where nothing is said
public record RuleState(String name, Optional<Formula> start) {
}
