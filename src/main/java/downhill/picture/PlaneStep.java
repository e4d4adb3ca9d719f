package downhill.picture;

/// One step in the plane of two weights, as it is drawn. Immutable.
///
/// @param w where it begins
/// @param b where it begins
/// @param changeW Δw
/// @param changeB Δb
/// @param shown how much of its arrows is there yet, 0 to 1
public record PlaneStep(double w, double b, double changeW, double changeB, double shown) {

    boolean isFinite() {
        return Double.isFinite(changeW) && Double.isFinite(changeB);
    }
}
