package downhill.session;

import downhill.scene.Scene;

/// What was looked at at one time, for undoing.
///
/// @param scene what
/// @param origin the place of its [Origin] in the list of those that there were
public record Moment(Scene scene, int origin) {
}
