package downhill.picture;

/// What the lower figure takes the rectangle for.
public enum Mode {
    /// There is no slope yet, only two changes: the nudge of w, the change of L that it makes, and how many times the one
    /// is the other. Of the step nothing is drawn.
    RATIO,
    /// The slope is taken as constant: the whole rectangle is the loss, the step cuts a strip off.
    IDEA,
    /// The slope changes on the way: the loss left is the area under the slope's curve.
    EXACT
}
