package downhill.descent.rule;

import downhill.formula.Condition;
import downhill.formula.Expression;
import java.util.List;

/// How many numbers, names and operations there are in an expression: how much work it is.
final class ExpressionSize {

    private ExpressionSize() {
    }

    static int of(Expression expression) {
        return switch (expression) {
            case Expression.Number _, Expression.Constant _, Expression.Variable _ -> 1;
            case Expression.Sum(List<Expression> terms) -> 1 + ofAll(terms);
            case Expression.Product(List<Expression> factors) -> 1 + ofAll(factors);
            case Expression.Negative(Expression of) -> 1 + of(of);
            case Expression.Inverse(Expression of) -> 1 + of(of);
            case Expression.Power(Expression base, Expression exponent) -> 1 + of(base) + of(exponent);
            case Expression.Call(var _, List<Expression> arguments) -> 1 + ofAll(arguments);
            case Expression.Aggregate(var _, Expression of) -> 1 + of(of);
            case Expression.If(Condition condition, Expression then, Expression otherwise) ->
                    1 + of(condition) + of(then) + of(otherwise);
        };
    }

    private static int of(Condition condition) {
        return switch (condition) {
            case Condition.Comparison(Expression left, var _, Expression right) -> 1 + of(left) + of(right);
            case Condition.All(List<Condition> parts) -> 1 + parts.stream().mapToInt(ExpressionSize::of).sum();
            case Condition.Any(List<Condition> parts) -> 1 + parts.stream().mapToInt(ExpressionSize::of).sum();
        };
    }

    private static int ofAll(List<Expression> parts) {
        return parts.stream().mapToInt(ExpressionSize::of).sum();
    }
}
