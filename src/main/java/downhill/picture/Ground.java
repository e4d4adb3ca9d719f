package downhill.picture;

import downhill.descent.Coordinate;
import java.util.Optional;

/// What is known of a loss of two weights around the point, and as what of it is seen. Immutable.
///
/// @param view as what
/// @param map its levels; nothing until they are worked out
/// @param ends what comes of every start, as far as that is known; only where it is asked for
/// @param gradients which way is down; only where it is asked for
/// @param relief the surface; only where it is asked for
public record Ground(GroundView view, Optional<ContourMap> map, Optional<MapPicture> ends,
        Optional<GradientField> gradients, Optional<Relief> relief) {

    /// Nothing known yet.
    public static Ground unknown(GroundView view) {
        return new Ground(view, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// All that a view needs but the map of ends, worked out here and now.
    public static Ground of(Frame frame, GroundView view) {
        Viewport seen = frame.view();
        return new Ground(view, Optional.of(map(frame, seen)), Optional.empty(), Optional.empty(), Optional.empty())
                .completed(frame);
    }

    private static ContourMap map(Frame frame, Viewport seen) {
        return GroundMaking.map(frame.loss().sketch(), seen.across(), seen.along(Coordinate.B).across());
    }

    /// With what follows from the map.
    private Ground completed(Frame frame) {
        ContourMap known = map.orElseThrow();
        return new Ground(view, map, ends,
                view.gradients() ? Optional.of(GroundMaking.gradients(frame.loss().sketch(), known)) : Optional.empty(),
                view.kind() == GroundView.Kind.SURFACE ? Optional.of(GroundMaking.relief(known)) : Optional.empty());
    }
}
