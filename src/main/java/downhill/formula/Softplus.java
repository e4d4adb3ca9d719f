package downhill.formula;

import downhill.formula.Expression.Call;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import downhill.formula.Expression.Sum;
import java.util.List;
import java.util.Optional;

/// ln(1 + e^z) as people write it. Worked out term by term it is 0 from z = −37 on, as 1 + e^z is 1 there, so that a loss
/// that falls for ever would seem to reach a bottom; and it is infinite from z = 710 on. So it is worked out as softplus z.
final class Softplus {

    private Softplus() {
    }

    /// The z of ln(1 + e^z).
    ///
    /// @param function a function
    /// @param argument what it is of
    /// @return empty if it is anything else
    static Optional<Expression> exponent(Function function, Expression argument) {
        if (function != Function.LN || !(argument instanceof Sum(var terms)) || terms.size() != 2) {
            return Optional.empty();
        }
        Expression first = terms.getFirst();
        Expression last = terms.getLast();
        return isOne(first) ? raised(last) : isOne(last) ? raised(first) : Optional.empty();
    }

    private static boolean isOne(Expression term) {
        return term instanceof Number(double value) && value == 1;
    }

    private static Optional<Expression> raised(Expression term) {
        return switch (term) {
            case Call(var function, List<Expression> arguments) when function == Function.EXP ->
                    Optional.of(arguments.getFirst());
            case Power(Expression.Constant base, var exponent) when base == Expression.Constant.E -> Optional.of(exponent);
            default -> Optional.empty();
        };
    }
}
