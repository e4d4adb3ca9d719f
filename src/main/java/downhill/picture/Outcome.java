package downhill.picture;

import downhill.descent.Coordinate;
import java.util.Map;

/// What came of a step: the loss that it delivered against what the slope had promised, in words.
///
/// @param section a moment with a step
/// @param promised −Δw·δL/δw
/// @param delivered L(w) − L(w + Δw)
record Outcome(Section section, double promised, double delivered) {

    /// How many times what rounding may come to is still told as nothing but that.
    private static final double ROUNDING = 16;
    /// A promise below this may be lost inside a formula, as in 1 − cos w, even where L itself is 0.
    private static final double SMALL = 1e-12;

    static Outcome of(Section section) {
        return new Outcome(section, section.promised(), section.delivered());
    }

    RichText told(Words words) {
        return words.rich(key(), Map.of(
                "promised", bold(Numbers.significant(Math.abs(promised), 3), Role.STEP),
                "delivered", bold(Numbers.significant(Math.abs(delivered), 3), delivered < 0 ? Role.WARNING : Role.STEP),
                "percent", bold(percent(delivered / promised), Role.TEXT)));
    }

    /// Whether it isn't what the picture suggests.
    boolean isSurprising() {
        return !isLostInRounding() && (delivered < 0 || crosses());
    }

    private String key() {
        if (section.next() == section.position()) {
            return "story.result.still";
        }
        if (isLostInRounding()) {
            return "story.result.lost";
        }
        if (delivered == 0) {
            return promised > 0 ? "story.result.level" : "story.result.level.unpromised";
        }
        return delivered < 0 ? risenKey() : fallenKey();
    }

    private String risenKey() {
        return promised < 0 ? "story.result.rose.uphill"
                : promised == 0 ? "story.result.rose.unpromised"
                : crosses() ? "story.result.rose.across"
                : "story.result.rose";
    }

    private String fallenKey() {
        if (promised <= 0) {
            return "story.result.fell.unpromised";
        }
        if (isJust(promised, delivered, digits())) {
            return "story.result.fell.kept";
        }
        return delivered > promised
                ? crosses() ? "story.result.fell.across.more" : "story.result.fell.more"
                : crosses() ? "story.result.fell.across" : "story.result.fell";
    }

    /// Whether a promise is kept just as it was given, but for rounding: one notion for the story and the ledger.
    ///
    /// @param digits what delivered may be wrong by, as of [#digits]
    static boolean isJust(double promised, double delivered, double digits) {
        return promised > 0 && Math.abs(delivered - promised) <= Math.max(1e-9 * promised, digits);
    }

    /// Whether a promise and what came of it are so small that the last digits of the losses decide: one notion for the
    /// story, the bars and the ledger.
    ///
    /// @param digits what delivered may be wrong by, as of [#digits]
    static boolean isOnlyRounding(double promised, double delivered, double digits) {
        return Math.max(Math.abs(promised), Math.abs(delivered)) <= ROUNDING * digits;
    }

    /// The same of the moment of a frame, of one weight as of two.
    static boolean isOnlyRounding(Frame frame) {
        return frame.weights() == 1 ? of(frame.section(Coordinate.W)).isLostInRounding()
                : PlaneOutcome.of(frame).isLostInRounding();
    }

    /// What the difference of two losses may be wrong by: their last digits, and those of w, in which every step is rounded.
    ///
    /// @param size the larger of the losses
    /// @param w where the steps begin
    /// @param slope how steep it is there
    static double digits(double size, double w, double slope, int steps) {
        return 2 * Math.ulp(size) + steps * Math.abs(slope) * Math.ulp(w);
    }

    private double digits() {
        return digits(size(), section.position(), section.slope(), 1);
    }

    private double size() {
        return Math.max(Math.abs(section.loss()), Math.abs(section.lossAfter()));
    }

    /// Whether the bottom of the valley lies between the ends of the step.
    private boolean crosses() {
        return section.valley().isPresent()
                && (section.position() - section.base()) * (section.next() - section.base()) < 0;
    }

    /// Whether promised and delivered are so small that the last digits of L, which are only rounding, decide.
    boolean isLostInRounding() {
        double curved = promised - section.track().curvature(section.step()) * section.change() * section.change() / 2;
        return isOnlyRounding(promised, delivered, 2 * Math.ulp(size())) && size() > Math.abs(promised)
                || delivered == 0 && promised < SMALL && Math.abs(curved) > 0.1 * Math.abs(promised);
    }

    /// A part as people say it, never rounded to all or nothing.
    static String percent(double part) {
        return part < 0.01 ? "< 1 %" : part > 0.99 && part < 1 ? "> 99 %" : Math.round(100 * part) + " %";
    }

    private static RichText bold(String text, Role role) {
        return RichText.of(text, Typeface.BOLD, role);
    }
}
