package downhill.formula;

import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Negative;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Works out the value of an expression by walking its tree. A part that is one object in several places, as in
/// derivatives, is worked out once.
final class Interpreter {

    private final Map<String, Double> variables;
    private final Columns columns;
    private final RowDependence rows;
    /// Who works out what is the same in every row; nobody else if this is not for one row.
    private final Interpreter outside;
    private final Map<Expression, Double> done = new IdentityHashMap<>();

    Interpreter(Map<String, Double> variables) {
        this(variables, Columns.NONE);
    }

    Interpreter(Map<String, Double> variables, Columns columns) {
        this.variables = variables;
        this.columns = columns;
        this.rows = new RowDependence();
        this.outside = this;
    }

    private Interpreter(Interpreter outside, int row) {
        this.variables = Map.of("x", outside.columns.x(row), "y", outside.columns.y(row));
        this.columns = outside.columns;
        this.rows = outside.rows;
        this.outside = outside;
    }

    public double of(Expression expression) {
        if (outside != this && !rows.of(expression)) {
            return outside.of(expression);
        }
        Double before = done.get(expression);
        if (before != null) {
            return before;
        }
        double value = anew(expression);
        done.put(expression, value);
        return value;
    }

    private double anew(Expression expression) {
        return switch (expression) {
            case Expression.Number(double value) -> value;
            case Expression.Constant constant -> constant.value();
            case Expression.Variable(var name) -> variable(name);
            case Expression.Sum(var terms) -> sum(terms);
            case Expression.Product(var factors) -> product(factors);
            case Negative(var of) -> -of(of);
            case Inverse(var of) -> 1 / of(of);
            case Expression.Power(Expression.Constant base, var exponent) when base == Expression.Constant.E ->
                    Function.EXP.of(of(exponent));
            case Expression.Power(var base, var exponent) -> Numerics.power(of(base), of(exponent));
            case Expression.Call(var function, var arguments) -> call(function, arguments);
            case Expression.Aggregate(var by, var of) -> aggregate(by, of);
            case Expression.If(var condition, var then, var otherwise) -> holds(condition) ? of(then) : of(otherwise);
        };
    }

    private double variable(String name) {
        Double value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return value;
    }

    private double sum(List<Expression> terms) {
        double sum = of(terms.getFirst());
        for (Expression term : terms.subList(1, terms.size())) {
            sum = term instanceof Negative(var of) ? sum - of(of) : sum + of(term);
        }
        return sum;
    }

    private double product(List<Expression> factors) {
        double product = of(factors.getFirst());
        for (Expression factor : factors.subList(1, factors.size())) {
            product = factor instanceof Inverse(var of) ? product / of(of) : product * of(factor);
        }
        return product;
    }

    private double call(Function function, List<Expression> arguments) {
        Optional<Expression> exponent = Softplus.exponent(function, arguments.getFirst());
        if (exponent.isPresent()) {
            return Function.SOFTPLUS.of(of(exponent.get()));
        }
        double first = of(arguments.getFirst());
        return function.arity() == 1 ? function.of(first) : function.of(first, of(arguments.getLast()));
    }

    private double aggregate(Aggregation by, Expression of) {
        if (columns.rows() == 0 && (rows.of(of) || by == Aggregation.SUM)) {
            throw new IllegalArgumentException("no data to go over");
        }
        if (!rows.of(of)) {
            return by.ofSame(of(of), columns.rows());
        }
        double total = 0;
        for (int row = 0; row < columns.rows(); row++) {
            total += new Interpreter(this, row).of(of);
        }
        return by.ofTotal(total, columns.rows());
    }

    boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.Comparison(var left, var relation, var right) -> relation.holds(of(left), of(right));
            case Condition.All(var parts) -> parts.stream().allMatch(this::holds);
            case Condition.Any(var parts) -> parts.stream().anyMatch(this::holds);
        };
    }
}
