package downhill.picture;

import downhill.descent.Slice;

/// The loss along one weight while the other one moves on: after a step of b the slice along w is another curve.
///
/// @param along the slice as it has become so far
/// @param curve the same as it is seen
public record TurnedSlice(Slice along, Curve curve) {
}
