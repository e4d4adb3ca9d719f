package downhill.plugin;

/// How the slope changes: the second derivatives of the loss (the Hessian, which is symmetric).
///
/// With one weight only `ww` counts (L″); the others are 0.
///
/// @param ww δ²L/δw²
/// @param wb δ²L/δwδb
/// @param bb δ²L/δb²
public record Curvature(double ww, double wb, double bb) {

    public static Curvature of(double ww) {
        return new Curvature(ww, 0, 0);
    }
}
