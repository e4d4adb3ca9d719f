package downhill.picture;

import downhill.plugin.Loss;

/// The loss's curve and its slope's, as far as a view shows them.
///
/// @param loss L over w
/// @param slope δL/δw over w
public record Curves(Curve loss, Curve slope) {

    public static Curves of(Loss loss, Viewport view) {
        int stretches = switch (loss) {
            case SketchedSlice _, RememberedSlice _ -> Sampler.FEW_STRETCHES;
            default -> Sampler.FIRST_STRETCHES;
        };
        return new Curves(
                Sampler.curve(loss::value, view.across(), view.loss(), stretches),
                Sampler.curve(w -> slope(loss, w), view.across(), view.slope(), stretches));
    }

    /// Where there is no loss it has no slope, though the formula of the slope may have a value there: 1/w left of 0, where
    /// ln w is nothing.
    private static double slope(Loss loss, double w) {
        return Double.isFinite(loss.value(w)) ? loss.slope(w) : Double.NaN;
    }
}
