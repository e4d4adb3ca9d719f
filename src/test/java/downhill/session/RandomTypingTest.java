package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.Samples;
import downhill.descent.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// However slowly texts are read and answers arrive: in the end the session is as if each text had been read at once.
class RandomTypingTest {

    private static final int DEEDS = 60;
    private static final List<String> LOSSES =
            List.of("w^4 + %d", "w^2 + %d", "w^2 + %d +", "ln w + %d", "w + %d b^2", "sqrt w - %d", "|w| + %d", "x%d");
    private static final List<String> RULES = List.of("w = w - 1.%d*a*g", "w = w - a*q%d",
            "w = w - 1.%d*k*a*g\nk = 2 in 0..4", "m = 0.9m + g\nw = w - 1.%d*a*m");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Samples.of(20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void in_the_end_it_is_as_if_each_text_had_been_read_at_once(long seed) {
        Random random = new Random(seed);
        Reader late = new Reader();
        Reader prompt = new Reader();
        List<String> done = new ArrayList<>();
        for (int deed = 0; deed < DEEDS; deed++) {
            long deedsSeed = random.nextLong();
            done.add(deed(prompt, deed, new Random(deedsSeed)));
            deed(late, deed, new Random(deedsSeed));
            prompt.all();
            for (int turn = random.nextInt(4); turn > 0; turn--) {
                if (random.nextBoolean()) {
                    late.read();
                } else {
                    late.arrive();
                }
            }
        }
        late.all();
        assertThat(late.session.scene()).as("seed %d: %s", seed, done).isEqualTo(prompt.session.scene());
        assertThat(late.session.state().mistakes()).as("seed %d: %s", seed, done)
                .isEqualTo(prompt.session.state().mistakes());
    }

    /// @param number makes each text another one
    private static String deed(Reader reader, int number, Random random) {
        Session session = reader.session;
        int what = random.nextInt(12);
        switch (what) {
            case 0 -> session.undo();
            case 1 -> session.redo();
            case 2 -> session.choose(Catalogue.all().get(random.nextInt(Catalogue.all().size())));
            case 3 -> session.comparing().fork();
            case 4 -> {
                session.endGesture();
                return "leave";
            }
            case 5, 6 -> {
                String rule = RULES.get(random.nextInt(RULES.size())).formatted(number);
                session.beginGesture();
                reader.rule(rule);
                return rule;
            }
            default -> {
                String loss = LOSSES.get(random.nextInt(LOSSES.size())).formatted(number);
                session.beginGesture();
                reader.loss(loss);
                return loss;
            }
        }
        return "deed " + what;
    }
}
