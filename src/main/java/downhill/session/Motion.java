package downhill.session;

/// What moves, and how.
///
/// @param playing whether the animation runs
/// @param speed how fast, 1 for as intended
/// @param calm whether things switch without moving
/// @param held whether something is being dragged or a key held down
public record Motion(boolean playing, double speed, boolean calm, boolean held) {
}
