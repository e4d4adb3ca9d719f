package downhill.descent.rule;

import downhill.formula.Formula;

/// One line of a rule: what is worked out in every step, and the name it goes by from then on.
public record Line(String name, Formula formula) {
}
