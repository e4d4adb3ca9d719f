package downhill.formula;

import downhill.formula.Condition.Comparison;
import downhill.formula.Expression.Call;
import downhill.formula.Expression.Constant;
import downhill.formula.Expression.If;
import downhill.formula.Expression.Negative;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import java.util.List;

/// Puts function calls and choices together.
final class Applications {

    private final Workbench workbench;

    Applications(Workbench workbench) {
        this.workbench = workbench;
    }

    Expression call(Function function, List<Expression> arguments) {
        Expression first = arguments.getFirst();
        if (first instanceof Negative(var of) && (function.isOdd() || function.isEven())) {
            Expression mirrored = call(function, List.of(of));
            return function.isOdd() ? workbench.negate(mirrored) : mirrored;
        }
        if (first instanceof Number(double value) && value < 0 && (function.isOdd() || function.isEven())) {
            Expression mirrored = call(function, List.of(workbench.number(-value)));
            return function.isOdd() ? workbench.negate(mirrored) : mirrored;
        }
        if (arguments.stream().allMatch(Number.class::isInstance)) {
            double value = value(function, arguments);
            if (isExact(function, value)) {
                return workbench.number(value);
            }
        }
        return rewritten(function, first, arguments);
    }

    private Expression rewritten(Function function, Expression first, List<Expression> arguments) {
        if (function == Function.SQRT && first instanceof Power(var base, Number(double value)) && value == 2) {
            return call(Function.ABS, List.of(base));
        }
        if (function == Function.ABS && first instanceof Call(var inner, _) && inner == Function.ABS) {
            return first;
        }
        if (function == Function.LN && first instanceof Call(var inner, var exponent) && inner == Function.EXP) {
            return exponent.getFirst();
        }
        if (function == Function.LN && first == Constant.E) {
            return workbench.one();
        }
        if (function == Function.EXP && first instanceof Number(double value) && value == 1) {
            return workbench.keep(Constant.E);
        }
        if ((function == Function.MIN || function == Function.MAX) && first == arguments.getLast()) {
            return first;
        }
        return workbench.keep(new Call(function, arguments));
    }

    private static double value(Function function, List<Expression> numbers) {
        double first = ((Number) numbers.getFirst()).value();
        return function.arity() == 1 ? function.of(first) : function.of(first, ((Number) numbers.getLast()).value());
    }

    /// Whether a function of numbers is a number a person would write in its place: √4 is, √2 is not.
    private static boolean isExact(Function function, double value) {
        return switch (function) {
            case ABS, SIGN, FLOOR, RELU, MIN, MAX -> true;
            case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH, EXP, LN, LOG2, LOG10, SQRT, CBRT, SIGMOID, SOFTPLUS ->
                    value == Math.rint(value) && Math.abs(value) < 1e6 && !isRoundedOff(function, value);
        };
    }

    /// Whether a whole value is only the limit a function ran into: tanh 40 is not 1.
    private static boolean isRoundedOff(Function function, double value) {
        return switch (function) {
            case TANH, SIGMOID -> Math.abs(value) == 1 || function == Function.SIGMOID && value == 0;
            case SOFTPLUS, EXP -> value != 1;
            case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, LN, LOG2, LOG10, SQRT, CBRT, ABS, SIGN, FLOOR, RELU, MIN,
                    MAX -> false;
        };
    }

    Expression choose(Condition condition, Expression then, Expression otherwise) {
        if (then == otherwise) {
            return then;
        }
        if (condition instanceof Comparison(Number(double left), var relation, Number(double right))) {
            return relation.holds(left, right) ? then : otherwise;
        }
        return workbench.keep(new If(condition, then, otherwise));
    }
}
