package downhill.picture;

import downhill.descent.StepCause;
import java.util.Map;

/// The sentence about a step: where it leads, how long it is, and what causes it. The cause that is named is the true one:
/// the slope, what the optimizer remembers, noise, or the rule itself.
record StepStory(Frame frame, Section section, Words words) {

    /// What a step is, in words.
    RichText told() {
        double change = section.change();
        if (section.next() == section.position()) {
            return words.rich(change == 0 ? stillKey() : "story.step.lost",
                    Map.of("width", bold(Numbers.significant(Math.abs(change), 3))));
        }
        return words.rich(stepKey(change), Map.of("move", move(change), "count", count(Math.abs(change) / section.nudge())));
    }

    /// A step uphill or from level ground has a cause other than the slope: memory, weight decay or the rule itself;
    /// which, a plug-in doesn't tell.
    private String stepKey(double change) {
        if (frame.isNoisy()) {
            return "story.step.noise";
        }
        boolean isDown = change * section.slope() < 0;
        if (isDown) {
            return "story.step";
        }
        boolean level = section.slope() == 0;
        StepCause cause = new StepCause(frame.run(), frame.step());
        if (!cause.isKnown()) {
            return level ? "story.step.optimizer" : "story.step.optimizer.uphill";
        }
        if (cause.isMemory()) {
            return level ? "story.step.carried" : "story.step.uphill";
        }
        if (cause.isDecay()) {
            return level ? "story.step.decay" : "story.step.decay.uphill";
        }
        return level ? "story.step.rule" : "story.step.rule.uphill";
    }

    /// Nothing moves w any more only if nothing does up to the run's end; else it is a pause.
    private String stillKey() {
        for (int row = frame.step() + 1; row <= frame.run().length(); row++) {
            if (section.track().at(row) != section.position()) {
                boolean turned = frame.step() > 0 && section.slope() * section.track().slope(frame.step() - 1) < 0;
                return turned ? "story.step.pause.turn" : "story.step.pause";
            }
        }
        return section.slope() == 0 ? "story.step.none" : "story.step.still";
    }

    private RichText move(double change) {
        return bold(words.text(change < 0 ? "story.left" : "story.right", Numbers.significant(Math.abs(change), 3)));
    }

    /// How many δw one step is, as people say it.
    private RichText count(double ratio) {
        if (ratio < 0.95) {
            return plain(words.text("story.count.less", Numbers.significant(ratio, 2)));
        }
        if (ratio >= 1000) {
            return plain(words.text("story.count.about", Numbers.significant(ratio, 2)));
        }
        long whole = Math.round(ratio);
        double off = ratio - whole;
        if (Math.abs(off) < 1e-9 * ratio) {
            return plain(words.text("story.count.exactly", whole));
        }
        if (Math.abs(off) < 0.01 * ratio) {
            return plain(words.text("story.count.about", whole));
        }
        if (Math.abs(off) > 0.1 * ratio) {
            return plain(words.text("story.count.about", Numbers.significant(ratio, 2)));
        }
        return plain(words.text(off < 0 ? "story.count.almost" : "story.count.over", whole));
    }

    private static RichText bold(String text) {
        return RichText.of(text, Typeface.BOLD, Role.STEP);
    }

    private static RichText plain(String text) {
        return RichText.words(text, Role.TEXT);
    }
}
