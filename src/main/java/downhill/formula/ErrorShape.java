package downhill.formula;

import downhill.formula.Condition.Comparison;
import downhill.formula.Condition.Relation;
import downhill.formula.Expression.Call;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import downhill.formula.Expression.Product;
import downhill.formula.Expression.Sum;
import downhill.formula.FittedModel.Measure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Recognizes the error of a model in one row, in whatever way it is spelled.
record ErrorShape(Workbench workbench) {

    /// @param model simplified
    /// @param corner of Huber's error; 0 for all others
    record RowError(Expression model, Measure measure, double factor, double corner) {
    }

    Optional<RowError> of(Expression inside) {
        Term term = workbench.term(inside);
        double factor = term.coefficient().value();
        return switch (term.core()) {
            case Power(var base, Number(double exponent)) when exponent == 2 ->
                    model(base).map(model -> new RowError(model, Measure.SQUARED, factor, 0));
            case Call(var function, var arguments) -> call(function, arguments.getFirst(), factor);
            case Expression.If(Comparison(var left, var relation, var right), var then, var otherwise) ->
                    huber(left, relation, right, then, otherwise)
                            .map(error -> new RowError(error.model, error.measure, factor * error.factor, error.corner));
            default -> Optional.empty();
        };
    }

    private Optional<RowError> call(Function function, Expression argument, double factor) {
        if (function == Function.ABS) {
            return model(argument).map(model -> new RowError(model, Measure.ABSOLUTE, factor, 0));
        }
        Optional<Expression> exponent = function == Function.SOFTPLUS ? Optional.of(argument)
                : function == Function.LN ? exponent(argument) : Optional.empty();
        return exponent.flatMap(this::logOdds).map(model -> new RowError(model, Measure.LOGISTIC, factor, 0));
    }

    /// z of 1 + eᶻ.
    private Optional<Expression> exponent(Expression sum) {
        return sum instanceof Sum(var terms) && terms.size() == 2 && terms.contains(workbench.one())
                ? terms.stream().filter(Call.class::isInstance).map(Call.class::cast)
                        .filter(call -> call.function() == Function.EXP).map(call -> call.arguments().getFirst()).findFirst()
                : Optional.empty();
    }

    /// M of −(2y − 1)·M.
    private Optional<Expression> logOdds(Expression exponent) {
        Expression twice = workbench.multiply(workbench.number(2), workbench.variable("y"));
        Expression upper = workbench.subtract(twice, workbench.one());
        Expression lower = workbench.subtract(workbench.one(), twice);
        Term term = workbench.term(exponent);
        List<Expression> factors = term.core() instanceof Product(var all) ? all : List.of(term.core());
        if (factors.contains(upper) == factors.contains(lower)) {
            return Optional.empty();
        }
        Expression others = workbench.product(factors.stream().filter(each -> each != upper && each != lower).toList());
        Expression model = workbench.scaled(
                factors.contains(upper) ? term.coefficient().negated() : term.coefficient(), others);
        return Optional.of(model).filter(ErrorShape::isModel);
    }

    /// M of M − y or y − M.
    private Optional<Expression> model(Expression difference) {
        Expression y = workbench.variable("y");
        Expression above = workbench.add(difference, y);
        Expression below = workbench.subtract(y, difference);
        return Optional.of(above).filter(ErrorShape::isModel).or(() -> Optional.of(below).filter(ErrorShape::isModel));
    }

    private static boolean isModel(Expression expression) {
        var walk = new Walk(expression);
        return !walk.variables().contains("y") && (walk.variables().contains("w") || walk.variables().contains("b"))
                && walk.nodes().stream().noneMatch(Expression.Aggregate.class::isInstance);
    }

    /// The comparison either way round: |r| ≤ d, d > |r|, and |r| > d with the parts exchanged.
    private Optional<RowError> huber(
            Expression left, Relation relation, Expression right, Expression then, Expression otherwise) {
        return switch (relation) {
            case LESS, AT_MOST -> left instanceof Number ? huber(right, left, otherwise, then)
                    : huber(left, right, then, otherwise);
            case GREATER, AT_LEAST -> left instanceof Number ? huber(right, left, then, otherwise)
                    : huber(left, right, otherwise, then);
            case EQUAL -> Optional.empty();
        };
    }

    private Optional<RowError> huber(Expression size, Expression corner, Expression near, Expression far) {
        if (!(size instanceof Call(var function, var inside)) || function != Function.ABS
                || !(corner instanceof Number(double distance)) || distance <= 0) {
            return Optional.empty();
        }
        Expression error = inside.getFirst();
        Expression mirrored = workbench.negate(error);
        Term own = workbench.term(near);
        Optional<Term> square = Stream.of(error, mirrored).map(workbench::square).map(workbench::term)
                .filter(term -> term.core() == own.core()).findFirst();
        // k·r² near 0 goes on as 2k·d(|r| − ½d).
        return square.map(term -> own.coefficient().times(term.coefficient().inverted()).times(Ratio.of(2)))
                .filter(twice -> isStraight(far, error, twice, corner) || isStraight(far, mirrored, twice, corner))
                .flatMap(twice -> model(error).map(model -> new RowError(model, Measure.HUBER, twice.value(), distance)));
    }

    private boolean isStraight(Expression far, Expression error, Ratio factor, Expression corner) {
        Expression size = workbench.call(Function.ABS, error);
        Expression straight = workbench.scaled(factor, workbench.multiply(corner,
                workbench.subtract(size, workbench.scaled(Ratio.of(0.5), corner))));
        return workbench.subtract(far, straight) == workbench.zero();
    }
}
