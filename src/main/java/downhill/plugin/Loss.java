package downhill.plugin;

/// What is to be made small: a function of one weight, L(w), or of a weight and a bias, L(w, b).
///
/// Pure and thread-safe. Where the function has no value the result is NaN or infinite, never an exception.
public interface Loss {

    /// How many weights it takes: 1 or 2.
    int weights();

    /// L at a point.
    double value(Vector at);

    /// L with its exact gradient and curvature at a point.
    Evaluation at(Vector point);

    /// L(w), for a loss of one weight: what a curve is drawn from.
    default double value(double w) {
        return value(Vector.of(w));
    }

    /// δL/δw at w, for a loss of one weight.
    default double slope(double w) {
        return at(Vector.of(w)).gradient().w();
    }
}
