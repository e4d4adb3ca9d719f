package downhill.descent;

/// What a run does within its length, in one word. `docs/model.md` says exactly which run is which.
public enum Verdict {
    /// The weight never changes.
    STAYS,

    /// Still on its way to the bottom when the run ends.
    CRAWLS,

    /// Settles at the bottom without swinging over it again and again.
    GLIDES,

    /// Swings to and fro over the bottom, and less and less.
    ZIG_ZAGS,

    /// Swings to and fro over the bottom, and not less and less.
    NEVER_SETTLES,

    /// No higher than it began, where no bottom is to be found.
    FALLS_ON,

    /// Climbs, or leaves the numbers.
    RUNS_AWAY
}
