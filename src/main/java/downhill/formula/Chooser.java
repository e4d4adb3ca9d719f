package downhill.formula;

import downhill.formula.Chosen.Fact;
import downhill.formula.Chosen.Order;
import downhill.formula.Condition.Comparison;
import downhill.formula.Condition.Relation;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts in place of every `if` the part it gives for certain numbers, and notes what decided. What is found out twice
/// about the same two sides is said once: not c > 0, and then not c < 0 either, is c = 0.
final class Chooser {

    private final Interpreter interpreter;
    private final Map<List<Expression>, Set<Order>> facts = new LinkedHashMap<>();

    Chooser(Map<String, Double> values) {
        interpreter = new Interpreter(values);
    }

    Chosen chosen(Expression expression) {
        Expression decided = of(expression);
        return new Chosen(decided, facts.entrySet().stream()
                .map(fact -> new Fact(fact.getKey().getFirst(), fact.getValue(), fact.getKey().getLast())).toList());
    }

    private Expression of(Expression expression) {
        return switch (expression) {
            case Expression.Number _, Expression.Constant _, Expression.Variable _ -> expression;
            // What is inside is decided in each row anew.
            case Expression.Aggregate _ -> expression;
            case Expression.Sum(var terms) -> new Expression.Sum(of(terms));
            case Expression.Product(var factors) -> new Expression.Product(of(factors));
            case Expression.Negative(var of) -> new Expression.Negative(of(of));
            case Expression.Inverse(var of) -> new Expression.Inverse(of(of));
            case Expression.Power(var base, var exponent) -> new Expression.Power(of(base), of(exponent));
            case Expression.Call(var function, var arguments) -> new Expression.Call(function, of(arguments));
            case Expression.If(var condition, var then, var otherwise) -> {
                boolean holds = interpreter.holds(condition);
                note(condition, holds);
                yield of(holds ? then : otherwise);
            }
        };
    }

    private List<Expression> of(List<Expression> parts) {
        return parts.stream().map(this::of).toList();
    }

    /// Of `and` that failed and `or` that held, the first part that decided; otherwise all parts.
    private void note(Condition condition, boolean held) {
        switch (condition) {
            case Comparison comparison -> note(comparison, held);
            case Condition.All(var parts) -> deciding(parts, held, !held).forEach(part -> note(part, held));
            case Condition.Any(var parts) -> deciding(parts, held, held).forEach(part -> note(part, held));
        }
    }

    private List<Condition> deciding(List<Condition> parts, boolean held, boolean oneIsEnough) {
        return oneIsEnough ? parts.stream().filter(part -> interpreter.holds(part) == held).limit(1).toList() : parts;
    }

    /// Nothing is said of what is not a number.
    private void note(Comparison comparison, boolean held) {
        if (Double.isNaN(interpreter.of(comparison.left())) || Double.isNaN(interpreter.of(comparison.right()))) {
            return;
        }
        Set<Order> orders = orders(comparison.relation());
        Set<Order> known = held ? orders : EnumSet.complementOf(EnumSet.copyOf(orders));
        List<Expression> sides = List.of(of(comparison.left()), of(comparison.right()));
        facts.merge(sides, known, (before, now) -> {
            Set<Order> both = EnumSet.copyOf(before);
            both.retainAll(now);
            return both;
        });
    }

    private static Set<Order> orders(Relation relation) {
        return switch (relation) {
            case LESS -> EnumSet.of(Order.LESS);
            case AT_MOST -> EnumSet.of(Order.LESS, Order.EQUAL);
            case GREATER -> EnumSet.of(Order.GREATER);
            case AT_LEAST -> EnumSet.of(Order.GREATER, Order.EQUAL);
            case EQUAL -> EnumSet.of(Order.EQUAL);
        };
    }
}
