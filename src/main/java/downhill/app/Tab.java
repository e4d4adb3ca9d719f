package downhill.app;

/// What the window is used for.
enum Tab {
    /// One run, step by step.
    EXPLORE,
    /// Several runs beside each other.
    COMPARE
}
