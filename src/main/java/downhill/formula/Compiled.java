package downhill.formula;

/// A formula in w and b, made ready to be worked out many times. It is immutable and may be used by any thread.
///
/// The values are those of the formula as typed, to the last bit the same as [Formula#value(java.util.Map, Columns)] gives;
/// only where [Formula#compile(Columns)] has made the sums over the data once, they may differ in the last digits. The
/// derivatives are exact ones, not differences; where a loss has a kink they follow the rules of [Slopes].
public interface Compiled {

    /// L(w, b).
    double value(double w, double b);

    /// δL/δw at (w, 0).
    double slope(double w);

    /// Value and slope at (w, 0).
    Tangent tangent(double w);

    /// Value and all derivatives at once, which share what they have in common.
    Jet jet(double w, double b);

    /// How many rows are gone over to work out any of these: 1 where there are no data, or where the sums over them were
    /// made once.
    default int cost() {
        return 1;
    }
}
