package downhill.descent;

import downhill.descent.data.Dataset;
import downhill.descent.data.LeastSquares;
import downhill.descent.data.StraightLine;
import downhill.formula.FittedModel;
import downhill.formula.Formula;
import downhill.formula.MultiFunction;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// The data that a loss goes over and, where its formula is the error of a model, that model. Immutable.
///
/// @param data what `mean(…)` and `sum(…)` go over
/// @param fit the model; nothing where the loss has another shape
/// @param best the line that makes the loss smallest, where a closed form says which: with a line and squared errors alone
public record DataModel(Dataset data, Optional<Fit> fit, Optional<StraightLine> best) {

    DataModel(Dataset data, Optional<Fit> fit) {
        this(data, fit, fit.filter(Fit::isLeastSquares).flatMap(line -> LeastSquares.of(data.points())));
    }

    /// @param formula of a loss that goes over rows
    static DataModel of(Formula formula, Dataset data) {
        return new DataModel(data, FittedModel.of(formula).map(Fit::of));
    }

    /// A model of y.
    ///
    /// @param model what it is, and how its errors are measured
    /// @param function the same compiled, of w, b and x
    public record Fit(FittedModel model, MultiFunction function) {

        static Fit of(FittedModel model) {
            return new Fit(model, model.model().compile(List.of("w", "b", "x")));
        }

        /// What the model says of y, as a function of x, with these weights: of a logistic error the probability of 1.
        public DoubleUnaryOperator curve(Vector weights) {
            DoubleUnaryOperator plain = x -> function.value(weights.w(), weights.b(), x);
            return model.measure() == FittedModel.Measure.LOGISTIC
                    ? x -> 1 / (1 + Math.exp(-plain.applyAsDouble(x))) : plain;
        }

        /// Whether the curve is a straight line of both weights: w·x + b.
        public boolean isLine() {
            return function.value(2, 3, 0) == 3 && function.value(2, 3, 1) == 5 && function.value(-1, 0.5, 4) == -3.5
                    && function.value(0.25, -2, -8) == -4;
        }

        /// Whether the loss is least for the line that least squares find.
        private boolean isLeastSquares() {
            return isLine() && model.measure() == FittedModel.Measure.SQUARED && model.penalty() == 0;
        }
    }
}
