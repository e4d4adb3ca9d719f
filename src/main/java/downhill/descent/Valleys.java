package downhill.descent;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.Optional;

/// The valleys of one loss, for one who asks at very many points.
///
/// What is found may be remembered, so each thread has its own.
interface Valleys {

    /// Those of a loss.
    ///
    /// @throws IllegalArgumentException if it has more weights than valleys can be found for
    static Valleys of(Loss loss) {
        if (loss.weights() != 1) {
            throw new IllegalArgumentException("valleys are found where there is one weight, not " + loss.weights());
        }
        return new LineValleys(loss);
    }

    /// The bottom of the valley that a point lies in, if there is one.
    Optional<Vector> under(Vector point);

    /// The direction in which swings over a bottom are looked for: that in which the valley is steepest, of length 1.
    Vector across(Vector bottom);
}
