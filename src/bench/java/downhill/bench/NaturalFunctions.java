package downhill.bench;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.util.function.DoubleUnaryOperator;

/// exp, and sin and cos of radians, which EvalEx does not have under these names.
final class NaturalFunctions {

    private NaturalFunctions() {
    }

    @FunctionParameter(name = "value")
    static final class Exp extends OfDouble {

        Exp() {
            super(Math::exp);
        }
    }

    @FunctionParameter(name = "value")
    static final class Sin extends OfDouble {

        Sin() {
            super(Math::sin);
        }
    }

    @FunctionParameter(name = "value")
    static final class Cos extends OfDouble {

        Cos() {
            super(Math::cos);
        }
    }

    private abstract static class OfDouble extends AbstractFunction {

        private final DoubleUnaryOperator function;

        OfDouble(DoubleUnaryOperator function) {
            this.function = function;
        }

        @Override
        public EvaluationValue evaluate(Expression expression, Token functionToken, EvaluationValue... values) {
            return expression.convertDoubleValue(function.applyAsDouble(values[0].getNumberValue().doubleValue()));
        }
    }
}
