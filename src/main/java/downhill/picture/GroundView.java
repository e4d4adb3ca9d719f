package downhill.picture;

/// As what the ground of a loss of two weights is seen, and what is drawn into its data. Nothing here changes a run.
///
/// @param kind from above, as a surface, or by what comes of every start
/// @param turn how the surface is turned
/// @param gradients whether arrows on the map say which way is down
/// @param reference whether the least-squares line is drawn into the data, where that is the answer
/// @param residuals whether what the model leaves of each y is drawn below the data
/// @param equal whether a length is the same along w as along b on the map, so that what is round is seen as round
public record GroundView(Kind kind, Turn turn, boolean gradients, boolean reference, boolean residuals,
        boolean equal) {

    /// As at the first launch: from above.
    public static final GroundView USUAL = new GroundView(Kind.MAP, Turn.START, false, true, false, false);

    /// What fills the place of the map.
    public enum Kind {
        /// Levels of the loss, from above.
        MAP,
        /// A surface over the plane.
        SURFACE,
        /// What comes of every start.
        ENDS
    }

    public GroundView as(Kind other) {
        return new GroundView(other, turn, gradients, reference, residuals, equal);
    }

    public GroundView turned(Turn other) {
        return new GroundView(kind, other, gradients, reference, residuals, equal);
    }

    public GroundView withGradients(boolean wanted) {
        return new GroundView(kind, turn, wanted, reference, residuals, equal);
    }

    public GroundView withReference(boolean wanted) {
        return new GroundView(kind, turn, gradients, wanted, residuals, equal);
    }

    public GroundView withResiduals(boolean wanted) {
        return new GroundView(kind, turn, gradients, reference, wanted, equal);
    }

    public GroundView withEqual(boolean wanted) {
        return new GroundView(kind, turn, gradients, reference, residuals, wanted);
    }
}
