package downhill.picture;

import downhill.descent.Coordinate;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a step of two weights does, in words: along each weight, the other held still, and then both at once. Every sentence
/// is chosen by what the run's numbers say.
final class PlaneStory {

    /// From here on the steepest way down is told not to be the way to the bottom, in degrees.
    private static final double LARGE_ANGLE = 30;

    private final Frame frame;
    private final Words words;
    private final List<RichText> sentences = new ArrayList<>();

    private PlaneStory(Frame frame, Words words) {
        this.frame = frame;
        this.words = words;
    }

    /// The sentences for the moment that a frame shows: those for its phase, or the whole step at rest.
    static List<RichText> tell(Frame frame, Words words) {
        PlaneStory story = new PlaneStory(frame, words);
        if (frame.isHidden()) {
            story.slopes();
            story.say(Story.questionKey(frame), Map.of());
        } else if (!frame.hasStep()) {
            story.slopes();
            story.sentences.addAll(Story.ending(frame, words));
        } else if (frame.head().phase().isEmpty()) {
            story.slopes();
            story.step();
            story.surprise();
            story.angle();
            story.deviation();
        } else {
            switch (frame.head().phase().get()) {
                case SLOPE -> story.slopes();
                case RATE -> story.step();
                case MOVE -> story.move();
                case CHECK -> story.check();
            }
        }
        return story.sentences;
    }

    private void say(String key, Map<String, RichText> parts) {
        sentences.add(words.rich(key, parts));
    }

    private void slopes() {
        for (Section section : frame.sections()) {
            slope(section);
        }
        Vector seen = frame.run().gradient(frame.step());
        if (frame.isNoisy() && seen.isFinite() && (frame.hasStep() || frame.isHidden())) {
            say("plane.slope.noise", Map.of("w", bold(Numbers.signed(seen.w(), 3), Role.SLOPE),
                    "b", bold(Numbers.signed(seen.b(), 3), Role.SLOPE)));
        }
    }

    private void slope(Section section) {
        double slope = section.slope();
        Map<String, RichText> parts = new HashMap<>(Map.of(
                "weight", RichText.symbol(section.symbol()),
                "held", RichText.symbol(section.track().coordinate().other().symbol()),
                "nudge", RichText.symbol("δ" + section.symbol()),
                "slope", bold(Numbers.signed(slope, 3), Role.SLOPE),
                "times", bold(Numbers.significant(Math.abs(slope), 2), Role.TEXT)));
        SlopeShape shape = new SlopeShape(section);
        String key = !Double.isFinite(slope) ? "plane.slope.none" : shape.isKink() ? "plane.slope.kink"
                : slope == 0 ? shape.isJump() ? "plane.slope.jump" : "plane.slope.flat"
                : (slope > 0 ? "plane.slope.positive" : "plane.slope.negative") + shape.over();
        say(key, parts);
    }

    private void step() {
        Vector change = frame.run().change(frame.step());
        boolean isDown = frame.sections().stream().allMatch(along -> along.change() * along.slope() < 0
                || along.change() == 0 && along.slope() == 0);
        boolean stays = frame.sections().stream().allMatch(along -> along.next() == along.position());
        String key = stays ? "plane.step.still" : isDown && !frame.isNoisy() ? "plane.step" : "plane.step.optimizer";
        say(key, moves(change));
    }

    /// How far each weight goes, and to which side.
    static Map<String, RichText> moves(Words words, Vector change) {
        return Map.of("w", move(words, Coordinate.W, change.w()), "b", move(words, Coordinate.B, change.b()));
    }

    private Map<String, RichText> moves(Vector change) {
        return moves(words, change);
    }

    private static RichText move(Words words, Coordinate coordinate, double change) {
        String side = switch (coordinate) {
            case W -> change < 0 ? "story.left" : "story.right";
            case B -> change < 0 ? "plane.down" : "plane.up";
        };
        return bold(change == 0 ? words.text("plane.stays")
                : words.text(side, Numbers.significant(Math.abs(change), 3)), Role.STEP);
    }

    private void move() {
        Section w = frame.section(Coordinate.W);
        Section b = frame.section(Coordinate.B);
        say("plane.move", Map.of(
                "from", bold(Numbers.significant(w.position(), 4), Role.TEXT),
                "to", bold(Numbers.significant(w.next(), 4), Role.TEXT),
                "fromb", bold(Numbers.significant(b.position(), 4), Role.TEXT),
                "tob", bold(Numbers.significant(b.next(), 4), Role.TEXT),
                "before", bold(Numbers.significant(frame.run().loss(frame.step()), 4), Role.CURVE),
                "after", bold(Numbers.significant(frame.run().loss(frame.step() + 1), 4), Role.CURVE)));
    }

    private void check() {
        PlaneOutcome outcome = PlaneOutcome.of(frame);
        sentences.add(outcome.told(words));
        if (!outcome.isLostInRounding()) {
            sentences.add(alone(frame, words));
        }
        deviation();
    }

    /// What each weight's part of a step would deliver with the other held still.
    static RichText alone(Frame frame, Words words) {
        return words.rich("plane.alone", Map.of(
                "w", bold(Numbers.significant(frame.section(Coordinate.W).delivered(), 3), Role.STEP),
                "b", bold(Numbers.significant(frame.section(Coordinate.B).delivered(), 3), Role.STEP)));
    }

    /// At rest the result is told only where it isn't what the picture suggests.
    private void surprise() {
        PlaneOutcome outcome = PlaneOutcome.of(frame);
        if (outcome.isSurprising()) {
            sentences.add(outcome.told(words));
        }
    }

    /// In a long valley the steepest way leads across it, not along it to the bottom.
    private void angle() {
        Vector point = frame.run().point(frame.step());
        Vector slope = frame.run().slope(frame.step());
        frame.bottom().map(bottom -> bottom.minus(point)).ifPresent(way -> {
            double lengths = Math.hypot(way.w(), way.b()) * Math.hypot(slope.w(), slope.b());
            double angle = Math.toDegrees(Math.acos(Math.clamp(-way.dot(slope) / lengths, -1, 1)));
            if (angle >= LARGE_ANGLE) {
                say("plane.angle", Map.of("angle", bold(Math.round(angle) + "°", Role.TEXT)));
            }
        });
    }

    private void deviation() {
        frame.prediction().guess().ifPresent(guess ->
                sentences.add(Deviation.of(guess, frame.run(), frame.step()).told(words)));
    }

    private static RichText bold(String text, Role role) {
        return RichText.of(text, Typeface.BOLD, role);
    }
}
