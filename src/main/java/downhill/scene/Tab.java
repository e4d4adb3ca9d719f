package downhill.scene;

/// What the window is used for.
public enum Tab {
    /// One run, step by step.
    EXPLORE,
    /// Several runs beside each other.
    COMPARE
}
