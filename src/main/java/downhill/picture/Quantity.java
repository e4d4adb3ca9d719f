package downhill.picture;

/// What of the next row is to be guessed.
public enum Quantity {
    /// w after the step.
    W,
    /// L after the step.
    LOSS
}
