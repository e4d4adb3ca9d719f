package downhill.scene;

/// What somebody can do with a part of the window.
public enum Access {
    /// See and use it.
    SHOWN,
    /// See and use it, and be led to it: it has an outline.
    HIGHLIGHTED,
    /// See it, but not use it.
    LOCKED,
    /// Neither.
    HIDDEN;

    /// Whether it can be used.
    public boolean isUsable() {
        return this == SHOWN || this == HIGHLIGHTED;
    }
}
