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

    private static void collect(Expression expression, Set<Expression> nodes) {
        if (nodes.add(expression)) {
            Parts.of(expression).forEach(part -> collect(part, nodes));
        }
    }
}
