package downhill.formula;

import downhill.formula.Expression.Constant;
import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Negative;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import downhill.formula.Expression.Product;
import java.util.List;
import java.util.Optional;

/// Puts powers together. Whole powers go inside products, quotients and powers; others stay as they are, for they may
/// not be numbers where the base is negative. e to a power is the function exp.
final class Powers {

    /// Whole exponents beyond this are left alone.
    static final int LARGEST_WHOLE = 1_000_000;

    private final Workbench workbench;

    Powers(Workbench workbench) {
        this.workbench = workbench;
    }

    Expression of(Expression base, Expression exponent) {
        if (base == Constant.E) {
            return workbench.call(Function.EXP, exponent);
        }
        if (!(exponent instanceof Number(double value))) {
            return workbench.keep(new Power(base, exponent));
        }
        if (value == 0) {
            return workbench.one();
        }
        if (value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE) {
            return whole(base, (int) value);
        }
        return value < 0
                ? workbench.divide(workbench.one(), workbench.keep(new Power(base, workbench.number(-value))))
                : workbench.keep(new Power(base, exponent));
    }

    private Expression whole(Expression base, int exponent) {
        if (exponent == 1) {
            return base;
        }
        if (exponent < 0) {
            return workbench.divide(workbench.one(), whole(base, -exponent));
        }
        return switch (base) {
            case Number(double value) -> number(base, value, exponent);
            case Negative(var of) ->
                    exponent % 2 == 0 ? whole(of, exponent) : workbench.negate(whole(of, exponent));
            case Inverse(var of) -> workbench.divide(workbench.one(), whole(of, exponent));
            case Product(var factors) -> workbench.product(factors.stream().map(factor -> whole(factor, exponent)).toList());
            case Power(var inner, Number(double value)) when isWhole(value) && value * exponent <= LARGEST_WHOLE ->
                    whole(inner, (int) value * exponent);
            case Power(var inner, Number(double value)) when value > 0 && value * exponent != Math.rint(value * exponent) ->
                    workbench.keep(new Power(inner, workbench.number(value * exponent)));
            case Expression.Call(var function, var arguments) when function == Function.ABS && exponent % 2 == 0 ->
                    whole(arguments.getFirst(), exponent);
            // A product draws the numbers out of it.
            case Expression.Sum _ -> workbench.product(List.of(plain(base, exponent)));
            case Constant _, Expression.Variable _, Power _, Expression.Call _, Expression.Aggregate _, Expression.If _ ->
                    plain(base, exponent);
        };
    }

    private Expression number(Expression base, double value, int exponent) {
        Optional<Ratio> power = Ratio.of(value).power(exponent).filter(Ratio::isDecimal);
        return power.isPresent() ? workbench.number(power.get().value()) : plain(base, exponent);
    }

    /// Also for what a base turned out to be, as −e is e to an even power.
    private Expression plain(Expression base, int exponent) {
        return base == Constant.E ? workbench.call(Function.EXP, workbench.number(exponent))
                : workbench.keep(new Power(base, workbench.number(exponent)));
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value) && value > 0;
    }

    /// x and n where an expression is xⁿ with a positive even n.
    static Optional<Power> evenPower(Expression expression) {
        return expression instanceof Power power && power.exponent() instanceof Number(double value)
                && value > 0 && value % 2 == 0 ? Optional.of(power) : Optional.empty();
    }
}
