package downhill.formula;

import java.util.List;

/// What decides an `if`: a comparison, or several joined by `and` or `or`.
public sealed interface Condition {

    record Comparison(Expression left, Relation relation, Expression right) implements Condition {
    }

    /// Joined by `and`.
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /// Joined by `or`.
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// How two numbers are compared. Nothing holds of a number that is not one.
    enum Relation {
        LESS("<"),
        AT_MOST("≤"),
        GREATER(">"),
        AT_LEAST("≥"),
        EQUAL("=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        boolean holds(double left, double right) {
            return switch (this) {
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case GREATER -> left > right;
                case AT_LEAST -> left >= right;
                case EQUAL -> left == right;
            };
        }
    }
}
