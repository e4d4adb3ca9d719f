package downhill.formula;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether an expression has a value for each row of the data, because `x` or `y` stands in it outside of `mean(…)` and
/// `sum(…)`. What was asked before is known.
final class RowDependence {

    /// The names of the columns.
    static final Set<String> COLUMNS = Set.of("x", "y");

    private final Map<Expression, Boolean> known = new IdentityHashMap<>();

    boolean of(Expression expression) {
        Boolean before = known.get(expression);
        if (before != null) {
            return before;
        }
        boolean varies = switch (expression) {
            case Expression.Variable(var name) -> COLUMNS.contains(name);
            case Expression.Aggregate _ -> false;
            default -> any(Parts.of(expression));
        };
        known.put(expression, varies);
        return varies;
    }

    private boolean any(List<Expression> parts) {
        for (Expression part : parts) {
            if (of(part)) {
                return true;
            }
        }
        return false;
    }
}
