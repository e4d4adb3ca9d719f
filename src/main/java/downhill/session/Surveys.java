package downhill.session;

import downhill.descent.Sweep;
import downhill.picture.MapPicture;
import downhill.picture.RateScale;
import java.util.Optional;

/// What is known of other rates and starts than those that are looked at.
///
/// @param scale the scale of rates; it stays as it is while something is dragged
/// @param sweep what comes of the rates on it, as far as that is known; while a newer one is being made, the one before
/// @param map what comes of every start at every rate, as far as it has been worked out; only where runs are compared
public record Surveys(RateScale scale, Optional<Sweep> sweep, Optional<MapPicture> map) {
}
