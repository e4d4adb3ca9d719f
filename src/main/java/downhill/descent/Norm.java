package downhill.descent;

import downhill.plugin.Vector;

/// How long a vector is.
final class Norm {

    private Norm() {
    }

    /// √(w² + b²); with one weight |w|, to the last bit.
    static double of(Vector vector) {
        return vector.size() == 1 ? Math.abs(vector.w()) : Math.hypot(vector.w(), vector.b());
    }
}
