package downhill.scene;

/// What somebody can do with a part of the window.
public enum Access {
    /// See and use it.
    SHOWN,
    /// See it, but not use it.
    LOCKED,
    /// Neither.
    HIDDEN
}
