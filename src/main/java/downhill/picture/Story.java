package downhill.picture;

import downhill.descent.Coordinate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a step does, in words. Every sentence is chosen by what the run's numbers say, never by what is usual.
public final class Story {

    /// How far the growth of L over δw may be from what the slope says and still be "about" that.
    private static final double STRAIGHT = 0.25;

    private final Frame frame;
    private final Section section;
    private final Words words;
    private final List<RichText> sentences = new ArrayList<>();

    private Story(Frame frame, Words words) {
        this.frame = frame;
        this.section = frame.section(Coordinate.W);
        this.words = words;
    }

    /// The sentences for the moment that a frame shows: one for its phase, or the whole step at rest.
    public static List<RichText> tell(Frame frame, Words words) {
        Story story = new Story(frame, words);
        if (frame.isHidden()) {
            story.slope();
            story.question();
        } else if (!frame.hasStep()) {
            story.slope();
            story.ending();
        } else if (frame.head().phase().isEmpty()) {
            story.slope();
            story.step();
            story.surprise();
            story.deviation();
        } else {
            switch (frame.head().phase().get()) {
                case SLOPE -> story.slope();
                case RATE -> story.step();
                case MOVE -> story.move();
                case CHECK -> {
                    story.result();
                    story.deviation();
                }
            }
        }
        return story.sentences;
    }

    private void say(String key, Map<String, RichText> parts) {
        sentences.add(words.rich(key, parts));
    }

    private void slope() {
        double slope = section.slope();
        RichText number = bold(Numbers.signed(slope, 3), Role.SLOPE);
        if (!Double.isFinite(slope)) {
            say("story.slope.none", Map.of());
        } else if (isKink()) {
            say("story.slope.kink", Map.of("slope", number));
        } else if (slope == 0) {
            say(flatKey(), Map.of("slope", number));
        } else {
            say((slope > 0 ? "story.slope.positive" : "story.slope.negative") + over(),
                    Map.of("slope", number, "times", bold(Numbers.significant(Math.abs(slope), 2), Role.TEXT)));
        }
        double seen = section.track().gradient(section.step());
        if (frame.isNoisy() && Double.isFinite(seen) && (frame.hasStep() || frame.isHidden())) {
            say("story.slope.noise", Map.of("gradient", bold(Numbers.signed(seen, 3), Role.SLOPE)));
        }
    }

    /// Over what the slope tells how much L grows: over δw, over much less, or, where w has too few digits for that, over
    /// nothing that could be written.
    private String over() {
        double little = section.nudge() / 1000;
        boolean isWritten = section.position() + little != section.position();
        return isStraightOverNudge() ? "" : isWritten ? ".near" : ".only";
    }

    /// Whether the curve is straight enough for the slope to say by how much L grows over all of δw.
    private boolean isStraightOverNudge() {
        double nudged = section.position() + section.outward() * section.nudge();
        double growth = section.along().value(nudged) - section.loss();
        double told = Math.abs(section.slope()) * section.nudge();
        return Math.abs(growth - told) <= STRAIGHT * told;
    }

    /// Slopes that differ on both sides, however near: no derivative, only a convention.
    private boolean isKink() {
        double near = 1e-12 * Math.max(1, Math.abs(section.position()));
        return isBend(near) && isBend(near / 8) && jump(near / 8) > jump(near) / 2;
    }

    /// By how much the slope differs between both sides. On a smooth curve, however narrow, it shrinks with the distance.
    private double jump(double near) {
        return Math.abs(along(near) - along(-near));
    }

    private boolean isBend(double near) {
        return jump(near) > 1e-3 && jump(near) > 0.1 * Math.max(Math.abs(along(-near)), Math.abs(along(near)));
    }

    private String flatKey() {
        if (section.valley().isPresent() && section.valley().getAsDouble() == section.position()) {
            return "story.slope.bottom";
        }
        double size = Math.max(1, Math.abs(section.position()));
        double near = 1e-4 * size;
        double here = section.loss();
        if (along(-near) <= 0 && along(near) >= 0) {
            return isLevel(near) || isLevel(1e-12 * size) ? "story.slope.level" : "story.slope.bottom";
        }
        boolean top = section.along().value(section.position() - near) < here
                && section.along().value(section.position() + near) < here;
        return top ? "story.slope.top" : "story.slope.flat";
    }

    private boolean isLevel(double near) {
        return along(-near) == 0 && along(near) == 0;
    }

    /// The slope so far beside the point.
    private double along(double distance) {
        return section.along().slope(section.position() + distance);
    }

    private void step() {
        sentences.add(new StepStory(frame, section, words).told());
    }

    private void move() {
        int step = frame.step();
        say("story.move", Map.of(
                "from", bold(Numbers.significant(section.position(), 4), Role.TEXT),
                "to", bold(Numbers.significant(section.next(), 4), Role.TEXT),
                "before", bold(Numbers.significant(frame.run().loss(step), 4), Role.CURVE),
                "after", bold(Numbers.significant(frame.run().loss(step + 1), 4), Role.CURVE)));
    }

    private void result() {
        sentences.add(Outcome.of(section).told(words));
    }

    /// At rest the result is told only where it isn't what the picture suggests.
    private void surprise() {
        if (Outcome.of(section).isSurprising()) {
            result();
        }
    }

    private void question() {
        say(switch (frame.prediction().asked()) {
            case W -> "predict.ask.w";
            case LOSS -> "predict.ask.loss";
        }, Map.of());
    }

    private void deviation() {
        frame.prediction().guess().ifPresent(guess ->
                sentences.add(Deviation.of(guess, frame.run(), frame.step()).told(words)));
    }

    private void ending() {
        sentences.addAll(new EndStory(frame, section, words).told());
    }

    private static RichText bold(String text, Role role) {
        return RichText.of(text, Typeface.BOLD, role);
    }
}
