package downhill.picture;

import downhill.descent.Coordinate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a step does, in words. Every sentence is chosen by what the run's numbers say, never by what is usual.
public final class Story {

    private final Frame frame;
    private final Section section;
    private final SlopeShape shape;
    private final Words words;
    private final List<RichText> sentences = new ArrayList<>();

    private Story(Frame frame, Words words) {
        this.frame = frame;
        this.section = frame.section(Coordinate.W);
        this.shape = new SlopeShape(section);
        this.words = words;
    }

    /// The sentences for the moment that a frame shows: one for its phase, or the whole step at rest.
    public static List<RichText> tell(Frame frame, Words words) {
        if (frame.weights() == 2) {
            return PlaneStory.tell(frame, words);
        }
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
        } else if (shape.isKink()) {
            say("story.slope.kink", Map.of("slope", number));
        } else if (slope == 0) {
            say(flatKey(), Map.of("slope", number));
        } else {
            say((slope > 0 ? "story.slope.positive" : "story.slope.negative") + shape.over(),
                    Map.of("slope", number, "times", bold(Numbers.significant(Math.abs(slope), 2), Role.TEXT)));
        }
        double seen = section.track().gradient(section.step());
        if (frame.isNoisy() && Double.isFinite(seen) && (frame.hasStep() || frame.isHidden())) {
            say("story.slope.noise", Map.of("gradient", bold(Numbers.signed(seen, 3), Role.SLOPE)));
        }
    }

    private String flatKey() {
        if (section.valley().isPresent() && section.valley().getAsDouble() == section.position()) {
            return "story.slope.bottom";
        }
        double size = Math.max(1, Math.abs(section.position()));
        double near = 1e-4 * size;
        double here = section.loss();
        if (shape.along(-near) <= 0 && shape.along(near) >= 0) {
            return shape.isLevel(near) || shape.isLevel(1e-12 * size) ? "story.slope.level" : "story.slope.bottom";
        }
        boolean top = section.along().value(section.position() - near) < here
                && section.along().value(section.position() + near) < here;
        return top ? "story.slope.top" : "story.slope.flat";
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
        say(questionKey(frame), Map.of());
    }

    static String questionKey(Frame frame) {
        return switch (frame.prediction().asked()) {
            case W -> "predict.ask.w";
            case POINT -> "predict.ask.point";
            case DIRECTION -> "predict.ask.direction";
            case LOSS -> "predict.ask.loss";
        };
    }

    private void deviation() {
        frame.prediction().guess().ifPresent(guess ->
                sentences.add(Deviation.of(guess, frame.run(), frame.step()).told(words)));
    }

    private void ending() {
        sentences.addAll(ending(frame, words));
    }

    /// How the run ends.
    ///
    /// @param frame its last moment
    static List<RichText> ending(Frame frame, Words words) {
        return frame.weights() == 1 ? new EndStory(frame, frame.section(Coordinate.W), words).told()
                : new PlaneEndStory(frame, words).told();
    }

    private static RichText bold(String text, Role role) {
        return RichText.of(text, Typeface.BOLD, role);
    }
}
