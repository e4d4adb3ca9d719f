package downhill.formula;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
        return Collections.unmodifiableSet(names);
    }

    /// The names of the variables that decide which part an `if` gives, sorted.
    Set<String> deciding() {
        var names = new TreeSet<String>();
        nodes().forEach(node -> {
            if (node instanceof Expression.If(var condition, var _, var _)) {
                sides(condition).forEach(side -> names.addAll(new Walk(side).variables()));
            }
        });
        return names;
    }

    private static Stream<Expression> sides(Condition condition) {
        return switch (condition) {
            case Condition.Comparison(var left, var _, var right) -> Stream.of(left, right);
            case Condition.All(var parts) -> parts.stream().flatMap(Walk::sides);
            case Condition.Any(var parts) -> parts.stream().flatMap(Walk::sides);
        };
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
