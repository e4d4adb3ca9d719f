package downhill.picture;

import java.util.Map;

/// What came of a step of two weights: the loss that it delivered against what both strips together had promised, in words.
///
/// @param promised −Δw·δL/δw − Δb·δL/δb
/// @param delivered L(w, b) − L(w + Δw, b + Δb)
/// @param digits what delivered may be wrong by, from rounding
record PlaneOutcome(double promised, double delivered, double digits) {

    static PlaneOutcome of(Frame frame) {
        double digits = 0;
        for (Section section : frame.sections()) {
            digits += Outcome.digits(0, section.position(), section.slope(), 1);
        }
        double size = Math.max(Math.abs(frame.run().loss(frame.step())), Math.abs(frame.run().loss(frame.step() + 1)));
        return new PlaneOutcome(frame.run().promised(frame.step()), frame.run().delivered(frame.step()),
                digits + 2 * Math.ulp(size));
    }

    RichText told(Words words) {
        return words.rich(key(), Map.of(
                "promised", bold(Numbers.significant(Math.abs(promised), 3), Role.STEP),
                "delivered", bold(Numbers.significant(Math.abs(delivered), 3), delivered < 0 ? Role.WARNING : Role.STEP),
                "percent", bold(Outcome.percent(delivered / promised), Role.TEXT)));
    }

    /// Whether the loss rose.
    boolean isSurprising() {
        return delivered < 0 && !isLostInRounding();
    }

    /// Whether promised and delivered are so small that the last digits of L, which are only rounding, decide.
    boolean isLostInRounding() {
        return Outcome.isOnlyRounding(promised, delivered, digits);
    }

    private String key() {
        if (promised == 0 && delivered == 0) {
            return "plane.result.level";
        }
        if (isLostInRounding()) {
            return "plane.result.lost";
        }
        if (delivered <= 0) {
            return delivered == 0 ? "plane.result.level" : promised > 0 ? "plane.result.rose" : promised < 0
                    ? "plane.result.rose.uphill" : "plane.result.rose.unpromised";
        }
        if (promised <= 0) {
            return "plane.result.fell.unpromised";
        }
        return Outcome.isJust(promised, delivered, digits) ? "plane.result.fell.kept" : delivered > promised
                ? "plane.result.fell.more" : "plane.result.fell";
    }

    private static RichText bold(String text, Role role) {
        return RichText.of(text, Typeface.BOLD, role);
    }
}
