package downhill.formula;

/// Looks for a magnitude inside an expression.
final class BarFinder {

    private BarFinder() {
    }

    static boolean finds(Expression expression) {
        return new Walk(expression).nodes().stream()
                .anyMatch(node -> node instanceof Expression.Call(var function, _) && function == Function.ABS);
    }
}
