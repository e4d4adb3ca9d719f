package downhill.formula;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;

/// The nodes of an expression, each object once.
record Walk(Expression root) {

    Set<Expression> nodes() {
        Set<Expression> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(root, nodes);
        return nodes;
    }

    /// The names of the variables that occur, sorted.
    Set<String> variables() {
        var names = new TreeSet<String>();
        nodes().forEach(node -> {
            if (node instanceof Expression.Variable(var name)) {
                names.add(name);
            }
        });
        return names;
    }

    /// Whether it cannot be worked out without data: it has a `mean(…)` or `sum(…)` with a column inside, or any `sum(…)`.
    boolean goesOverRows() {
        var rows = new RowDependence();
        return nodes().stream().anyMatch(node -> node instanceof Expression.Aggregate(var by, var of)
                && (by == Aggregation.SUM || rows.of(of)));
    }

    private static void collect(Expression expression, Set<Expression> nodes) {
        if (nodes.add(expression)) {
            Parts.of(expression).forEach(part -> collect(part, nodes));
        }
    }
}
