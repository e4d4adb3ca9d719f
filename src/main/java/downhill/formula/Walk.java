package downhill.formula;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// The nodes of an expression, each object once.
record Walk(Expression root) {

    Set<Expression> nodes() {
        Set<Expression> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(root, nodes);
        return nodes;
    }

    private static void collect(Expression expression, Set<Expression> nodes) {
        if (nodes.add(expression)) {
            Parts.of(expression).forEach(part -> collect(part, nodes));
        }
    }
}
