package downhill.picture;

import java.util.Optional;

/// All that a loss of two weights shows as a surface at one moment. Immutable.
///
/// @param relief the surface
/// @param turn how it is turned
/// @param run the path on it
public record SurfacePicture(Relief relief, Turn turn, Optional<PlaneRun> run) {
}
