package downhill.descent.optimizer;

import downhill.plugin.Vector;

/// The moving averages that Adam and its relatives remember; both start at 0.
///
/// @param m of the gradient
/// @param v of the gradient's square
record Moments(Vector m, Vector v) {

    static Moments none(Vector start) {
        return new Moments(start.zero(), start.zero());
    }
}
