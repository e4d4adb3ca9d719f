package downhill.formula;

import downhill.formula.Condition.Relation;

/// The derivatives of the functions, f′(x), written once for the symbolic derivative and for the compiled one.
///
/// At a kink, where there is no derivative, this is the subgradient taken:
///
/// - |x|′ = sign x, which is 0 at 0;
/// - relu′(x) = 1 for x > 0, else 0; so 0 at 0;
/// - min(x, y)′ and max(x, y)′ follow the first argument where both are equal;
/// - sign′ = floor′ = 0, also at the jumps;
/// - `if` follows the branch that the condition picks; the condition itself has no derivative;
/// - √(xⁿ) and other powers of an even power xⁿ are taken for powers of |x|, so √(x²) has the slope 0 at 0.
///
/// sigmoid′(x) is sigmoid(x)·sigmoid(−x) and tanh′ is 1/cosh²: where 1 − sigmoid(x) and 1 − tanh²x have lost all their
/// digits, these have them still.
final class Slopes {

    private Slopes() {
    }

    /// f′(x), given x and f(x).
    static <T> T of(Function function, T x, T value, Algebra<T> in) {
        return switch (function) {
            case SIN -> in.call(Function.COS, x);
            case COS -> in.negate(in.call(Function.SIN, x));
            case TAN -> in.add(in.square(value), in.number(1));
            case ASIN -> in.divide(in.number(1), circle(x, in));
            case ACOS -> in.negate(in.divide(in.number(1), circle(x, in)));
            case ATAN -> in.divide(in.number(1), in.add(in.square(x), in.number(1)));
            case SINH -> in.call(Function.COSH, x);
            case COSH -> in.call(Function.SINH, x);
            case TANH -> in.divide(in.number(1), in.square(in.call(Function.COSH, x)));
            case EXP -> value;
            case LN -> in.divide(in.number(1), x);
            case LOG2 -> in.divide(in.number(1), in.multiply(in.call(Function.LN, in.number(2)), x));
            case LOG10 -> in.divide(in.number(1), in.multiply(in.call(Function.LN, in.number(10)), x));
            case SQRT -> in.divide(in.number(1), in.multiply(in.number(2), value));
            case CBRT -> in.divide(in.number(1), in.multiply(in.number(3), in.square(value)));
            case ABS -> in.call(Function.SIGN, x);
            case SIGN, FLOOR -> in.number(0);
            case RELU -> in.choose(x, Relation.GREATER, in.number(0), in.number(1), in.number(0));
            case SIGMOID -> in.multiply(value, in.call(Function.SIGMOID, in.negate(x)));
            case SOFTPLUS -> in.call(Function.SIGMOID, x);
            case MIN, MAX -> throw new IllegalArgumentException(function.word() + " has two slopes");
        };
    }

    /// √(1 − x²).
    private static <T> T circle(T x, Algebra<T> in) {
        return in.call(Function.SQRT, in.subtract(in.number(1), in.square(x)));
    }

    /// The relation under which min or max follow their first argument.
    static Relation first(Function function) {
        return function == Function.MIN ? Relation.AT_MOST : Relation.AT_LEAST;
    }
}
