package downhill.picture;

import java.util.Map;

/// What came of a step: the loss that it delivered against what the slope had promised, in words.
///
/// @param frame a moment with a step
/// @param promised −Δw·δL/δw
/// @param delivered L(w) − L(w + Δw)
record Outcome(Frame frame, double promised, double delivered) {

    /// How many of its last digit's units L may be wrong by.
    private static final double ROUNDING = 32;
    /// A promise below this may be lost inside a formula, as in 1 − cos w, even where L itself is 0.
    private static final double SMALL = 1e-12;

    static Outcome of(Frame frame) {
        return new Outcome(frame, frame.run().promised(frame.step()), frame.run().delivered(frame.step()));
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
        if (frame.next() == frame.w()) {
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
        if (Math.abs(delivered - promised) <= 1e-9 * promised) {
            return "story.result.fell.kept";
        }
        return delivered > promised
                ? crosses() ? "story.result.fell.across.more" : "story.result.fell.more"
                : crosses() ? "story.result.fell.across" : "story.result.fell";
    }

    /// Whether the bottom of the valley lies between the ends of the step.
    private boolean crosses() {
        return frame.valley().isPresent() && (frame.w() - frame.base()) * (frame.next() - frame.base()) < 0;
    }

    /// Whether promised and delivered are so small that the last digits of L, which are only rounding, decide.
    private boolean isLostInRounding() {
        double size = Math.max(Math.abs(frame.run().loss(frame.step())), Math.abs(frame.run().loss(frame.step() + 1)));
        double curved = promised - frame.run().curvature(frame.step()).ww() * frame.change() * frame.change() / 2;
        return Math.max(Math.abs(promised), Math.abs(delivered)) <= ROUNDING * Math.ulp(size) && size > Math.abs(promised)
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
