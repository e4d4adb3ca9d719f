package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.Samples;
import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.scene.Scene;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is done in whatever order: nothing throws, there is always a state, and undoing it all is exact.
class RandomSessionsTest {

    /// Fewer than an undo history holds: else the first scene could not be brought back.
    private static final int DEEDS = 150;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Samples.of(10));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_random_session_never_fails_and_is_undone_exactly(long seed) {
        Scene first = Scene.of(Catalogue.first().scenario(), Catalogue.first().nudge());
        Session session = Session.open(Optimizers.installed(),
                new Workers(Runnable::run, Runnable::run, survey -> { }, Runnable::run),
                first, Map.of(), Catalogue.first(), new Signal());
        RandomDeeds deeds = new RandomDeeds(session, seed);
        try {
            for (int deed = 0; deed < DEEDS; deed++) {
                deeds.next();
                session.update();
                assertThat(session.state().frame().run()).isNotNull();
            }
            deeds.undoAll(session::update);
        } catch (RuntimeException thrown) {
            throw new AssertionError("seed " + seed + ": " + deeds.done(), thrown);
        }
        assertThat(session.scene().runs()).as("seed %d: %s", seed, deeds.done()).isEqualTo(first.runs());
        assertThat(session.looking().view().nudge()).as("seed %d: %s", seed, deeds.done()).isEqualTo(first.view().nudge());
    }
}
