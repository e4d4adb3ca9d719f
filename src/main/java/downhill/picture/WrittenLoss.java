package downhill.picture;

import downhill.formula.Formula;

/// A loss as it is written out, with its derivatives. To make it takes up to some hundred milliseconds; it is immutable.
///
/// @param loss L(w) = …
/// @param slope δL/δw = …
/// @param curvature L″ = …
public record WrittenLoss(RichText loss, RichText slope, RichText curvature) {

    public static WrittenLoss of(Formula formula) {
        Formula derivative = formula.derivative("w");
        return new WrittenLoss(FormulaText.loss(formula), FormulaText.slope(derivative),
                FormulaText.curvature(derivative.derivative("w")));
    }
}
