package downhill.formula;

import java.util.List;
import java.util.Set;

/// A formula as it is for certain numbers: in place of every `if` the part that it gives there, and what decided so.
///
/// @param expression the formula without any `if`
/// @param because what held of the numbers, in the order in which it was asked; all of it together decided
public record Chosen(Expression expression, List<Fact> because) {

    public Chosen {
        because = List.copyOf(because);
    }

    /// The variables that still occur, sorted.
    public Set<String> variables() {
        return new Walk(expression).variables();
    }

    /// How two numbers compare.
    public enum Order {
        LESS, EQUAL, GREATER
    }

    /// That one expression compares with another in one of some ways.
    ///
    /// @param orders one or two of the three
    public record Fact(Expression left, Set<Order> orders, Expression right) {

        public Fact {
            orders = Set.copyOf(orders);
        }

        /// <, ≤, =, ≥, > or ≠.
        public String sign() {
            if (!orders.contains(Order.EQUAL)) {
                return orders.size() == 2 ? "≠" : orders.contains(Order.LESS) ? "<" : ">";
            }
            return orders.size() == 1 ? "=" : orders.contains(Order.LESS) ? "≤" : "≥";
        }
    }
}
