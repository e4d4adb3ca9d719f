package downhill.formula;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An expression put together anew on a workbench, part by part.
final class Simplified {

    private final Workbench workbench;
    private final Map<Expression, Expression> done = new IdentityHashMap<>();

    Simplified(Workbench workbench) {
        this.workbench = workbench;
    }

    Expression of(Expression expression) {
        Expression before = done.get(expression);
        if (before != null) {
            return before;
        }
        Expression simplified = anew(expression);
        done.put(expression, simplified);
        return simplified;
    }

    private Expression anew(Expression expression) {
        return switch (expression) {
            case Expression.Number(double value) -> workbench.number(value);
            case Expression.Constant constant -> workbench.keep(constant);
            case Expression.Variable variable -> workbench.keep(variable);
            case Expression.Sum(var terms) -> workbench.sum(all(terms));
            case Expression.Product(var factors) -> product(factors);
            case Expression.Negative(var of) -> workbench.negate(of(of));
            case Expression.Inverse(var of) -> workbench.divide(workbench.one(), of(of));
            case Expression.Power(var base, var exponent) -> workbench.power(of(base), of(exponent));
            case Expression.Call(var function, var arguments) -> workbench.call(function, all(arguments));
            case Expression.Aggregate(var by, var of) -> workbench.aggregate(by, of(of));
            case Expression.If(var condition, var then, var otherwise) ->
                    workbench.choose(of(condition), of(then), of(otherwise));
        };
    }

    private List<Expression> all(List<Expression> expressions) {
        return Parts.each(expressions, this::of);
    }

    /// Above and below the line at once, so that w²/w is not split into w² and 1/w first.
    private Expression product(List<Expression> factors) {
        List<Expression> above = factors.stream().filter(factor -> !(factor instanceof Expression.Inverse)).toList();
        List<Expression> below = factors.stream()
                .filter(Expression.Inverse.class::isInstance)
                .map(factor -> ((Expression.Inverse) factor).of()).toList();
        return workbench.quotient(all(above), all(below));
    }

    Condition of(Condition condition) {
        return switch (condition) {
            case Condition.Comparison(var left, var relation, var right) ->
                    new Condition.Comparison(of(left), relation, of(right));
            case Condition.All(var parts) -> new Condition.All(parts.stream().map(this::of)
                    .flatMap(part -> part instanceof Condition.All(var inner) ? inner.stream() : Stream.of(part)).toList());
            case Condition.Any(var parts) -> new Condition.Any(parts.stream().map(this::of)
                    .flatMap(part -> part instanceof Condition.Any(var inner) ? inner.stream() : Stream.of(part)).toList());
        };
    }
}
