package downhill.formula;

import downhill.formula.Expression.Call;
import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import java.util.Optional;

/// One factor of a product as the logarithmic derivative sees it, root^k, where root is the m-th root of `inside`: its
/// derivative divided by itself is k·growth, or, where there is none, k/m·inside′/inside.
///
/// @param root   x, √x, ∛x or |x|
/// @param k      positive above the line, negative below
/// @param growth root′/root where that is simpler than any quotient: that of eˣ is x′, of sigmoid x it is sigmoid(−x)·x′
record Factor(Expression root, double k, int m, Expression inside, Optional<Expression> growth) {

    static Factor of(Expression factor, Derivative derivative, Workbench workbench) {
        return new Reading(derivative, workbench).of(factor, 1);
    }

    /// The power of the root that stays outside the sum.
    double outside() {
        return growth.isPresent() ? k : k - m;
    }

    private record Reading(Derivative derivative, Workbench workbench) {

        Factor of(Expression factor, double k) {
            return switch (factor) {
                case Inverse(var of) -> of(of, -k);
                case Power(var base, Number(double exponent)) -> root(base, factor, k, exponent);
                case Call(var function, var arguments) -> call(factor, function, arguments.getFirst(), k);
                case Number _, Expression.Constant _, Expression.Variable _, Expression.Sum _, Expression.Product _,
                        Expression.Negative _, Power _, Expression.Aggregate _, Expression.If _ -> plain(factor, k);
            };
        }

        private Factor plain(Expression factor, double k) {
            return new Factor(factor, k, 1, factor, Optional.empty());
        }

        /// A root of an even power is a power of |x|, or of x if it is even again.
        private Factor root(Expression base, Expression power, double k, double exponent) {
            Optional<Power> even = Powers.evenPower(base);
            if (even.isEmpty()) {
                return of(base, k * exponent);
            }
            if (!(even.get().exponent() instanceof Number(double inner))) {
                return plain(power, k);
            }
            Expression x = even.get().base();
            double whole = inner * exponent;
            return of(whole % 2 == 0 ? x : workbench.call(Function.ABS, x), k * whole);
        }

        private Factor call(Expression call, Function function, Expression x, double k) {
            return switch (function) {
                case EXP -> growing(call, k, derivative.of(x));
                case SIGMOID -> growing(call, k,
                        workbench.multiply(workbench.call(Function.SIGMOID, workbench.negate(x)), derivative.of(x)));
                // Above the line sinh is as good, and shorter.
                case COSH -> k > 0 ? plain(call, k)
                        : growing(call, k, workbench.multiply(workbench.call(Function.TANH, x), derivative.of(x)));
                case SQRT -> Powers.evenPower(x).isPresent()
                        ? root(x, call, k, 0.5) : new Factor(call, k, 2, x, Optional.empty());
                case CBRT -> new Factor(call, k, 3, x, Optional.empty());
                case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, TANH, LN, LOG2, LOG10, ABS, SIGN, FLOOR, RELU, SOFTPLUS, MIN,
                        MAX -> plain(call, k);
            };
        }

        private Factor growing(Expression call, double k, Expression growth) {
            return new Factor(call, k, 1, call, Optional.of(growth));
        }
    }
}
