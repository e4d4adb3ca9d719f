package downhill.picture;

/// How much of each part of the picture a playhead lets be seen, each from 0 to 1. At rest it is everything.
///
/// @param slope the tangent and the green height
/// @param nudge the red strip
/// @param step the blue width and the arrow
/// @param moved how far the point has gone
/// @param checked promised against delivered
/// @param atRest whether nothing is under way
record Reveal(double slope, double nudge, double step, double moved, double checked, boolean atRest) {

    /// Whether Δw may be told: when the rate turns the slope into a width.
    boolean tellsChange() {
        return step > 0;
    }

    /// Whether where the step leads may be told: when the point begins to move.
    boolean tellsNext() {
        return moved > 0 || atRest;
    }

    /// Whether what was delivered may be told.
    boolean tellsDelivered() {
        return checked > 0;
    }

    static Reveal of(Playhead head) {
        double part = head.part();
        return head.phase().map(phase -> switch (phase) {
            case SLOPE -> new Reveal(eased(part / 0.6), eased((part - 0.5) / 0.5), 0, 0, 0, false);
            case RATE -> new Reveal(1, 1, eased(part), 0, 0, false);
            case MOVE -> new Reveal(1, 1, 1, eased(part), 0, false);
            case CHECK -> new Reveal(1, 1, 1, 1, eased(part), false);
        }).orElse(new Reveal(1, 1, 1, 0, 1, true));
    }

    /// Where there is no slope yet: first the two changes, then their ratio in its place, and nothing of the step.
    static Reveal ofRatio(Playhead head) {
        boolean isFirst = head.phase().filter(Phase.SLOPE::equals).isPresent();
        double part = isFirst ? head.part() : 1;
        return new Reveal(eased((part - 0.5) / 0.5), eased(part / 0.5), 0, 0, 0, false);
    }

    /// Starts and ends gently: 3t² − 2t³.
    private static double eased(double part) {
        double t = Math.clamp(part, 0, 1);
        return t * t * (3 - 2 * t);
    }
}
