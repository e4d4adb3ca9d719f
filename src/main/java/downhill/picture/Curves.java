package downhill.picture;

import downhill.descent.Loss;

/// The loss's curve and its slope's, as far as a view shows them.
///
/// @param loss L over w
/// @param slope δL/δw over w
public record Curves(Curve loss, Curve slope) {

    public static Curves of(Loss loss, Viewport view) {
        return new Curves(
                Sampler.curve(loss::value, view.w(), view.loss()),
                Sampler.curve(loss::slope, view.w(), view.slope()));
    }
}
