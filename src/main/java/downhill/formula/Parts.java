package downhill.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What an expression is made of, and what it is apart from that.
final class Parts {

    private Parts() {
    }

    /// The expressions directly inside, in order.
    static List<Expression> of(Expression expression) {
        return switch (expression) {
            case Expression.Number _, Expression.Constant _, Expression.Variable _ -> List.of();
            case Expression.Sum(var terms) -> terms;
            case Expression.Product(var factors) -> factors;
            case Expression.Negative(var of) -> List.of(of);
            case Expression.Inverse(var of) -> List.of(of);
            case Expression.Power(var base, var exponent) -> List.of(base, exponent);
            case Expression.Call(_, var arguments) -> arguments;
            case Expression.Aggregate(_, var of) -> List.of(of);
            case Expression.If(var condition, var then, var otherwise) ->
                    Stream.concat(of(condition).stream(), Stream.of(then, otherwise)).toList();
        };
    }

    /// What becomes of each. In a loop: a stream would take up much of the stack where a hundred levels are inside one
    /// another.
    static List<Expression> each(List<Expression> parts, UnaryOperator<Expression> work) {
        List<Expression> each = new ArrayList<>(parts.size());
        for (Expression part : parts) {
            each.add(work.apply(part));
        }
        return each;
    }

    static List<Expression> of(Condition condition) {
        return switch (condition) {
            case Condition.Comparison(var left, _, var right) -> List.of(left, right);
            case Condition.All(var parts) -> parts.stream().flatMap(part -> of(part).stream()).toList();
            case Condition.Any(var parts) -> parts.stream().flatMap(part -> of(part).stream()).toList();
        };
    }

    /// Equal for two expressions that differ at most in the parts inside.
    static Object kind(Expression expression) {
        return switch (expression) {
            case Expression.Number _, Expression.Constant _, Expression.Variable _ -> expression;
            case Expression.Sum _, Expression.Product _, Expression.Negative _, Expression.Inverse _,
                    Expression.Power _ -> expression.getClass();
            case Expression.Call(var function, _) -> function;
            case Expression.Aggregate(var by, _) -> by;
            case Expression.If(var condition, _, _) -> shape(condition);
        };
    }

    private static List<Object> shape(Condition condition) {
        return switch (condition) {
            case Condition.Comparison(_, var relation, _) -> List.of(relation);
            case Condition.All(var parts) -> shape("and", parts);
            case Condition.Any(var parts) -> shape("or", parts);
        };
    }

    private static List<Object> shape(String word, List<Condition> parts) {
        var shape = new ArrayList<Object>(List.of(word));
        parts.forEach(part -> shape.add(shape(part)));
        return shape;
    }
}
