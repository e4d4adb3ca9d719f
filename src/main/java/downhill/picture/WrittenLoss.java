package downhill.picture;

import downhill.formula.Formula;
import java.util.List;
import java.util.Optional;

/// A loss as it is written out, with its derivatives. To make it takes up to some hundred milliseconds; it is immutable.
///
/// @param loss L(w) = …, or L(w, b) = …
/// @param slopes δL/δw = … and, where there is a b, δL/δb = …
/// @param curvature L″ = …, of a loss of one weight; one of two has three second derivatives, which are not written out
public record WrittenLoss(RichText loss, List<RichText> slopes, Optional<RichText> curvature) {

    public WrittenLoss {
        slopes = List.copyOf(slopes);
    }

    public static WrittenLoss of(Formula formula) {
        Formula derivative = formula.derivative("w");
        RichText alongW = FormulaText.slope(derivative, "w");
        if (!formula.variables().contains("b")) {
            return new WrittenLoss(FormulaText.loss(formula), List.of(alongW),
                    Optional.of(FormulaText.curvature(derivative.derivative("w"))));
        }
        return new WrittenLoss(FormulaText.loss(formula),
                List.of(alongW, FormulaText.slope(formula.derivative("b"), "b")), Optional.empty());
    }
}
