package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.Samples;
import downhill.descent.Method;
import downhill.descent.Scenario;
import downhill.plugin.Vector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the sentences about a step of two weights claim, read back out of them, against the run's bare numbers.
class PlaneStoryTruthTest {

    private static final StorySentences SENTENCES = StorySentences.ofTwoWeights(Sketch.WORDS);
    private static final Map<String, BiConsumer<Sentence, PlaneMoment>> CLAIMS = new HashMap<>();

    static {
        Stream.of(PlaneClaims.ALL, PlaneResultClaims.ALL, PlaneEndClaims.ALL).forEach(CLAIMS::putAll);
    }

    /// What chance leads to only in many more moments.
    private static final List<Moment> RARE = List.of(
            of("tan(w) + b^2", 0.1, Vector.of(1.8, 1)),
            of("√w + b^2", 1, Vector.of(1.2, 1)).steps(2).at(2),
            of("sqrt(|w|) + b^2", 0.1, Vector.of(0, 1)),
            ruled("cos(w) + cos(b)", "w = w + a", 0),
            ruled("w^2 + b^2", "w = w + a", 0),
            ruled("w^2 + b^2", "w = w + a*g", 1),
            of("1e-6w + 1 + b^2", 1e-3, Vector.of(1e12, 1e-9)),
            of("w^2 + b^2", 1, Vector.of(3, 2)),
            Moment.of(Scenario.of("w^2 + b^2", 0.1, Vector.of(3, 1), 4)
                    .with(Method.written("w = w - if(t == 1, a, 0)*g"))).at(4));

    private final TreeSet<String> seen = new TreeSet<>();
    /// What is wrong with the first of each kind.
    private final Map<String, String> untrue = new TreeMap<>();

    private static Moment of(String loss, double rate, Vector start) {
        return Moment.of(Scenario.of(loss, rate, start, 30));
    }

    private static Moment ruled(String loss, String rule, double start) {
        return Moment.of(Scenario.of(loss, 0.1, Vector.of(start, start), 4).with(Method.written(rule)));
    }

    @Test
    void there_is_a_check_of_every_sentence_and_every_check_is_of_one() {
        assertThat(SENTENCES.keys()).isEqualTo(new TreeSet<>(CLAIMS.keySet()));
    }

    @Test
    void every_claim_is_true_whatever_the_run_and_every_sentence_is_said_of_some() {
        WideMoments.eachOfTwoWeights(21, Samples.of(1_000), this::assertTrueAtRestAndOnTheWay);
        RARE.forEach(moment -> assertTrueAtRestAndOnTheWay(moment.frame()));
        assertThat(untrue).isEmpty();
        assertThat(seen).isEqualTo(SENTENCES.keys());
    }

    @Test
    void the_angle_is_told_wherever_the_steepest_way_is_far_from_the_way_to_the_bottom() {
        for (int degrees = 1; degrees < 90; degrees++) {
            double angle = Math.toRadians(degrees);
            Vector start = Vector.of(3 * Math.cos(angle), 3 * Math.sin(angle));
            double down = Math.atan2(-8 * start.b(), -start.w());
            double apart = PlaneClaims.angle(down, Math.atan2(-start.b(), -start.w()));
            List<String> told = Story.tell(of("½w^2 + 4b^2", 0.1, start).frame(), Sketch.WORDS).stream()
                    .map(RichText::plain).filter(text -> text.contains("steepest way")).toList();
            assertThat(told).as("at %s°", degrees).hasSize(apart >= 30 ? 1 : 0)
                    .allMatch(text -> Math.abs(SENTENCES.read(text).getFirst().angle() - apart) <= 0.5001);
        }
    }

    @Test
    void at_the_bottom_of_a_valley_nothing_is_said_of_an_angle() {
        assertThat(Story.tell(of("w^2 + 9b^2", 0.1, Vector.of(0, 0)).frame(), Sketch.WORDS))
                .extracting(RichText::plain).noneMatch(text -> text.contains("steepest way"));
    }

    @Test
    void what_each_weight_alone_would_deliver_is_not_their_sum_where_they_meet() {
        Frame frame = of("(w + b)^2", 0.1, Vector.of(1, 1)).at(0, Phase.CHECK).frame();
        // From (1, 1) to (0.6, 0.6): L from 4 to 1.44; with one of them alone to (0.6 + 1)² = 2.56.
        assertThat(frame.section(W).delivered()).isCloseTo(1.44, within(1e-12));
        assertThat(frame.run().promised(0)).isCloseTo(3.2, within(1e-12));
        assertThat(frame.run().delivered(0)).isCloseTo(2.56, within(1e-12));
        assertThat(Story.tell(frame, Sketch.WORDS)).extracting(RichText::plain).containsExactly(
                "L falls by 2.56, 80 % of the 3.20 that both strips promised together.",
                "By itself, the other weight held still, w’s part of the step would deliver 1.44, and b’s 1.44.");
    }

    @Test
    void nothing_is_said_of_each_weight_alone_where_only_rounding_would_be_told() {
        Frame frame = of("1 + w^2 + b^2", 0.1, Vector.of(1e-9, 1e-9)).at(0, Phase.CHECK).frame();
        assertThat(Story.tell(frame, Sketch.WORDS)).extracting(RichText::plain)
                .noneMatch(text -> text.contains("By itself"));
        assertThat(PlaneAlone.told(frame, Sketch.WORDS)).isEmpty();
    }

    private void assertTrueAtRestAndOnTheWay(Frame frame) {
        PlaneMoment raw = new PlaneMoment(frame.run(), frame.step(), frame.section(W).nudge());
        assertTrue(frame, raw);
        if (frame.hasStep()) {
            for (Phase phase : List.of(Phase.MOVE, Phase.CHECK)) {
                Playhead head = new Playhead(frame.step(), phase.ordinal() + 1);
                assertTrue(WideMoments.frame(frame.run(), head, raw.nudge()), raw);
            }
        }
    }

    private void assertTrue(Frame frame, PlaneMoment raw) {
        for (RichText told : Story.tell(frame, Sketch.WORDS)) {
            List<Sentence> read = SENTENCES.read(told.plain());
            if (read.isEmpty()) {
                untrue.putIfAbsent(told.plain(), "can't be read");
            }
            for (Sentence sentence : read) {
                try {
                    CLAIMS.get(sentence.key()).accept(sentence, raw);
                } catch (AssertionError | IndexOutOfBoundsException wrong) {
                    untrue.putIfAbsent(sentence.key(), wrong.getMessage() + " in: " + told.plain() + " at " + raw);
                }
                seen.add(sentence.key());
            }
        }
    }
}
