package downhill.formula;

import downhill.formula.Condition.Relation;

/// A way of putting terms together: into simplified expressions, or into instructions. It lets the derivative of each
/// function be written down once; see [Slopes].
interface Algebra<T> {

    T number(double value);

    T add(T left, T right);

    T multiply(T left, T right);

    T divide(T top, T bottom);

    T negate(T of);

    T power(T base, T exponent);

    T call(Function function, T argument);

    T choose(T left, Relation relation, T right, T then, T otherwise);

    default T subtract(T left, T right) {
        return add(left, negate(right));
    }

    default T square(T of) {
        return power(of, number(2));
    }
}
