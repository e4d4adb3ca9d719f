package downhill.session;

import downhill.descent.Consequence;
import downhill.descent.Run;
import downhill.descent.Sweep;
import downhill.picture.Ground;
import downhill.picture.MapPicture;
import downhill.picture.RateScale;
import java.util.Optional;

/// What is known of other rates and starts than those that are looked at.
///
/// @param scale the scale of rates; it stays as it is while something is dragged
/// @param sweep what comes of the rates on it, as far as that is known; while a newer one is being made, the one before
/// @param map what comes of every start at every rate, as far as it has been worked out; only where runs are compared
/// @param judged what has come of the run that is looked at; while that is being found out, what there was before
/// @param ground what is known of the ground of a loss of two weights
public record Surveys(RateScale scale, Optional<Sweep> sweep, Optional<MapPicture> map, Optional<Judged> judged,
        Ground ground) {

    /// What has come of a run. There is another one when the deepest valley near its start has been looked for, which its
    /// loss then knows.
    public record Judged(Run run, Consequence made) {
    }
}
