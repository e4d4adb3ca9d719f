package downhill.descent;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.Optional;

/// The valleys of one loss, for one who asks at very many points.
///
/// What is found may be remembered, so each thread has its own.
interface Valleys {

    /// Those of a loss.
    static Valleys of(Loss loss) {
        return loss.weights() == 1 ? new LineValleys(loss) : new PlaneValleys(loss);
    }

    /// The bottom of the valley that a point lies in, if there is one.
    Optional<Vector> under(Vector point);

    /// The direction in which swings over a bottom are looked for: that in which the valley is steepest, of length 1.
    Vector across(Vector bottom);
}
