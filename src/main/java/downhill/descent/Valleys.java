package downhill.descent;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.Optional;

/// The valleys of one loss, for one who asks at very many points.
///
/// What is found may be remembered, so each thread has its own.
interface Valleys {

    /// Those of a loss; of one that is dear to ask, those of its sketch.
    static Valleys of(Loss loss) {
        Loss asked = loss instanceof PreparedLoss prepared ? prepared.sketch() : loss;
        return asked.weights() == 1 ? new LineValleys(asked) : new PlaneValleys(asked);
    }

    /// The bottom of the valley that a point lies in, if there is one.
    Optional<Vector> under(Vector point);

    /// The direction in which swings over a bottom are looked for: that in which the valley is steepest, of length 1.
    Vector across(Vector bottom);
}
