package downhill.picture;

/// What a colour means. A theme gives every role its colour; a picture names only roles.
public enum Role {
    /// δw, the nudge.
    NUDGE,
    /// δL/δw, its inside.
    SLOPE_FILL,
    /// δL/δw, its lines and words.
    SLOPE,
    /// a and Δw, and the one accent of the controls.
    STEP,
    /// The path, the present point and the steps to come.
    PATH,
    /// What is drawn by hand while presenting.
    PEN,
    /// What somebody guesses.
    GUESS,
    /// L(w).
    CURVE,
    /// A loss that rises, an error.
    WARNING,
    TEXT,
    DIM,
    BACKGROUND,
    CARD,
    /// What separates.
    LINE,
    GRID,
    /// The edge of what can be typed into, and what something can be dragged along.
    EDGE,
    CRAWLS,
    GLIDES,
    ZIG_ZAGS,
    RUNS_AWAY,
    NEVER_SETTLES,
    /// Where nothing moves.
    STAYS,
    /// Where there is no bottom.
    FALLS_ON,
    /// The runs that are compared, one colour each.
    LANE_1,
    LANE_2,
    LANE_3,
    LANE_4,
    LANE_5,
    LANE_6,
    LANE_7,
    LANE_8,
    /// The valleys that runs end in, neighbours in different colours.
    VALLEY_1,
    VALLEY_2,
    VALLEY_3,
    VALLEY_4,
    /// How high a loss of two weights is, from the lowest band of its map to the highest, in steps that look equally large.
    LEVEL_1,
    LEVEL_2,
    LEVEL_3,
    LEVEL_4,
    LEVEL_5,
    LEVEL_6,
    LEVEL_7,
    LEVEL_8,
    LEVEL_9,
    LEVEL_10,
    LEVEL_11,
    LEVEL_12
}
