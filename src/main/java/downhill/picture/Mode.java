package downhill.picture;

/// What the lower figure takes the rectangle for.
public enum Mode {
    /// The slope is taken as constant: the whole rectangle is the loss, the step cuts a strip off.
    IDEA,
    /// The slope changes on the way: the loss left is the area under the slope's curve.
    EXACT
}
