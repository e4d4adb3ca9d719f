package downhill.picture;

import java.util.List;

/// A function's curve as lines: one for each stretch on which it has finite values. Immutable.
///
/// @param pieces points (w, value), from left to right
public record Curve(List<Points> pieces) {

    public Curve {
        pieces = List.copyOf(pieces);
    }
}
