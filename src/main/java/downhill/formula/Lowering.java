package downhill.formula;

import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Negative;
import downhill.formula.Instruction.Operator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns an expression into instructions that give the same value to the last bit as [Interpreter] does.
sealed class Lowering permits SlopeLowering {

    private final Graph graph;
    private final Map<String, Integer> variables;
    private final boolean sharesExponentials;
    private final Map<Expression, Integer> done = new IdentityHashMap<>();
    private final RowDependence rows = new RowDependence();

    /// @param variables the step that stands for each variable
    Lowering(Graph graph, Map<String, Integer> variables) {
        this(graph, variables, false);
    }

    /// @param sharesExponentials whether softplus and sigmoid are taken apart ([Exponential]); steps then have no slopes by
    ///     [Chain] at their kinks
    Lowering(Graph graph, Map<String, Integer> variables, boolean sharesExponentials) {
        this.sharesExponentials = sharesExponentials;
        this.graph = graph;
        this.variables = variables;
    }

    int of(Expression expression) {
        Integer before = done.get(expression);
        if (before != null) {
            return before;
        }
        int place = anew(expression);
        done.put(expression, place);
        return place;
    }

    private int anew(Expression expression) {
        return switch (expression) {
            case Expression.Number(double value) -> graph.number(value);
            case Expression.Constant constant -> graph.number(constant.value());
            case Expression.Variable(var name) -> variables.get(name);
            case Expression.Sum(var terms) -> sum(terms);
            case Expression.Product(var factors) -> product(factors);
            case Negative(var of) -> graph.keep(new Instruction.Negation(of(of)));
            case Inverse _ -> product(List.of(expression));
            case Expression.Power(Expression.Constant base, var exponent) when base == Expression.Constant.E ->
                    graph.keep(new Instruction.Application(Function.EXP, of(exponent)));
            case Expression.Power(var base, var exponent) -> graph.power(of(base), of(exponent));
            case Expression.Call(var function, var arguments) -> call(function, arguments);
            case Expression.Aggregate(var by, var of) -> aggregate(by, of(of), rows.of(of));
            case Expression.If(var condition, var then, var otherwise) -> choose(condition, of(then), of(otherwise));
        };
    }

    private int sum(List<Expression> terms) {
        int sum = of(terms.getFirst());
        for (Expression term : terms.subList(1, terms.size())) {
            sum = term instanceof Negative(var of)
                    ? graph.arithmetic(Operator.SUBTRACT, sum, of(of))
                    : graph.arithmetic(Operator.ADD, sum, of(term));
        }
        return sum;
    }

    int product(List<Expression> factors) {
        Expression first = factors.getFirst();
        int product = first instanceof Inverse(var of)
                ? graph.arithmetic(Operator.DIVIDE, graph.number(1), of(of))
                : of(first);
        for (Expression factor : factors.subList(1, factors.size())) {
            product = factor instanceof Inverse(var of)
                    ? graph.arithmetic(Operator.DIVIDE, product, of(of))
                    : graph.arithmetic(Operator.MULTIPLY, product, of(factor));
        }
        return product;
    }

    private int call(Function function, List<Expression> arguments) {
        Optional<Expression> exponent = Softplus.exponent(function, arguments.getFirst());
        if (exponent.isPresent()) {
            return call(Function.SOFTPLUS, List.of(exponent.get()));
        }
        int first = of(arguments.getFirst());
        if (sharesExponentials && (function == Function.SIGMOID || function == Function.SOFTPLUS)) {
            return new Exponential(graph).of(function, first);
        }
        return graph.keep(function.arity() == 1
                ? new Instruction.Application(function, first)
                : new Instruction.Extreme(function, first, of(arguments.getLast())));
    }

    private int aggregate(Aggregation by, int place, boolean varies) {
        return switch (by) {
            case MEAN -> varies ? graph.arithmetic(Operator.DIVIDE, graph.total(place), graph.count()) : place;
            case SUM -> varies ? graph.total(place) : graph.arithmetic(Operator.MULTIPLY, graph.count(), place);
        };
    }

    /// `and` and `or` become choices within choices: each part decides alone, or hands on to the next.
    private int choose(Condition condition, int then, int otherwise) {
        return switch (condition) {
            case Condition.Comparison(var left, var relation, var right) -> then == otherwise
                    ? then
                    : graph.keep(new Instruction.Choice(of(left), relation, of(right), then, otherwise));
            case Condition.All(var parts) -> {
                int chosen = then;
                for (Condition part : parts.reversed()) {
                    chosen = choose(part, chosen, otherwise);
                }
                yield chosen;
            }
            case Condition.Any(var parts) -> {
                int chosen = otherwise;
                for (Condition part : parts.reversed()) {
                    chosen = choose(part, then, chosen);
                }
                yield chosen;
            }
        };
    }
}
