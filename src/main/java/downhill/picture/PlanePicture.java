package downhill.picture;

import java.util.Optional;

/// All that the map of a loss of two weights shows at one moment. Immutable.
///
/// @param w what its width shows
/// @param b what its height shows
/// @param map the loss, as far as it is known; what of it lies outside is not seen
/// @param ends what comes of every start, in place of the map, if that is to be seen
/// @param run the path
/// @param step the arrows of the present step, if they are to be seen
/// @param gradients the arrows of steepest descent, if they are
/// @param slices whether lines through the point say where the loss is cut along one weight
public record PlanePicture(Interval w, Interval b, Optional<ContourMap> map, Optional<MapPicture> ends,
        Optional<PlaneRun> run, Optional<PlaneStep> step, Optional<GradientField> gradients, boolean slices) {

    /// The map alone, seen over all of its field.
    public static PlanePicture of(ContourMap map) {
        return new PlanePicture(map.field().w(), map.field().b(), Optional.of(map), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), false);
    }

    public PlanePicture with(PlaneRun path) {
        return new PlanePicture(w, b, map, ends, Optional.of(path), step, gradients, slices);
    }

    public PlanePicture with(PlaneStep arrows) {
        return new PlanePicture(w, b, map, ends, run, Optional.of(arrows), gradients, slices);
    }

    public PlanePicture with(GradientField arrows) {
        return new PlanePicture(w, b, map, ends, run, step, Optional.of(arrows), slices);
    }

    public PlanePicture withSlices(boolean seen) {
        return new PlanePicture(w, b, map, ends, run, step, gradients, seen);
    }

    public PlanePicture seenOver(Interval across, Interval up) {
        return new PlanePicture(across, up, map, ends, run, step, gradients, slices);
    }
}
