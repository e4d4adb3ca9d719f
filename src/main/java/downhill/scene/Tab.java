package downhill.scene;

/// What the window is used for.
public enum Tab {
    /// One run, step by step.
    EXPLORE,
    /// Several runs beside each other.
    COMPARE,
    /// Pages beside their figures.
    LESSONS;

    /// Whether its figures show several runs beside each other.
    ///
    /// @param runs how many there are
    public boolean isRace(int runs) {
        return this == COMPARE || this == LESSONS && runs > 1;
    }
}
