package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;

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

/// What the sentences claim, read back out of them, against the run's bare numbers.
class StoryTruthTest {

    /// What chance leads to only in many more moments.
    private static final List<Moment> RARE = List.of(
            Moment.of("tan(w)", 0.1, 1.8),
            Moment.of("√w", 1, 1.2).steps(1).at(1),
            Moment.of("1e-6w + 1", 1e12, 1e-3),
            Moment.of("1e-6w + 1", 1e12, 1e-3).at(30),
            Moment.of(Scenario.of("w^2", 0.1, Vector.of(3), 2).with(Method.written("w = w - if(g > 0, 0, a)"))).at(2));

    private static final StorySentences SENTENCES = new StorySentences(Sketch.WORDS);
    private static final Map<String, BiConsumer<Sentence, RawMoment>> CLAIMS = new HashMap<>();

    static {
        Stream.of(SlopeClaims.ALL, StepClaims.ALL, ResultClaims.ALL, EndClaims.ALL).forEach(CLAIMS::putAll);
    }

    private final TreeSet<String> seen = new TreeSet<>();
    /// What is wrong with the first of each kind.
    private final Map<String, String> untrue = new TreeMap<>();

    @Test
    void there_is_a_check_of_every_sentence_and_every_check_is_of_one() {
        assertThat(SENTENCES.keys()).isEqualTo(new TreeSet<>(CLAIMS.keySet()));
    }

    @Test
    void every_claim_is_true_whatever_the_run_and_every_sentence_is_said_of_some() {
        WideMoments.each(21, Samples.of(1_000), this::assertTrueAtRestAndOnTheWay);
        RARE.forEach(moment -> assertTrueAtRestAndOnTheWay(moment.frame()));
        assertThat(untrue).isEmpty();
        assertThat(seen).isEqualTo(SENTENCES.keys());
    }

    private void assertTrueAtRestAndOnTheWay(Frame frame) {
        RawMoment raw = new RawMoment(frame.run(), frame.step(), frame.section(W).nudge());
        assertTrue(frame, raw);
        if (frame.hasStep()) {
            for (Phase phase : List.of(Phase.MOVE, Phase.CHECK)) {
                Playhead head = new Playhead(frame.step(), phase.ordinal() + 1);
                assertTrue(WideMoments.frame(frame.run(), head, raw.nudge()), raw);
            }
        }
    }

    private void assertTrue(Frame frame, RawMoment raw) {
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
