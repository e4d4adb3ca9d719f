package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import downhill.descent.Scenario;
import downhill.session.RandomDeeds;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is done in whatever order, the window shows it: a few random sessions like those that are held without one, with
/// every command among their deeds.
@InWindow
class RandomWindowTest {

    private static final int DEEDS = 100;
    private static final List<Command> COMMANDS =
            List.of(Command.values()).stream().filter(command -> command != Command.PRESENT).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_random_session_is_shown_and_undone_exactly(long seed) {
        Opened opened = Opened.first();
        Scenario first = opened.session.scenario();
        double nudge = opened.session.looking().view().nudge();
        RandomDeeds deeds = new RandomDeeds(opened.session, seed);
        try {
            for (int deed = 0; deed < DEEDS; deed++) {
                deeds.next();
                opened.window.showIfStale();
                if (deed % 10 == 0) {
                    opened.run(deeds.one(COMMANDS));
                    opened.show();
                }
            }
            deeds.undoAll(opened.window::showIfStale);
            opened.show();
            assertThat(opened.session.scenario()).as("seed %d: %s", seed, deeds.done()).isEqualTo(first);
            assertThat(opened.session.looking().view().nudge()).as("seed %d: %s", seed, deeds.done()).isEqualTo(nudge);
        } catch (RuntimeException thrown) {
            throw new AssertionError("seed " + seed + ": " + deeds.done(), thrown);
        } finally {
            opened.close();
        }
    }
}
