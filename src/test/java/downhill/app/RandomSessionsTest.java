package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.picture.Interval;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.Viewport;
import downhill.plugin.Vector;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is done in whatever order: nothing throws, every frame is painted, and undoing it all is exact.
@ExtendWith(OnFxThread.class)
class RandomSessionsTest {

    private static final int DEEDS = 100;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_random_session_never_fails_and_is_undone_exactly(long seed) {
        Random random = new Random(seed);
        Opened opened = Opened.first();
        Scenario first = opened.session.scenario();
        double nudge = opened.session.looking().view().nudge();
        List<String> done = new ArrayList<>();
        try {
            for (int deed = 0; deed < DEEDS; deed++) {
                done.add(something(opened, random));
                opened.window.showIfStale();
                if (deed % 10 == 0) {
                    opened.show();
                }
            }
            opened.session.endGesture();
            while (opened.session.state().canUndo()) {
                opened.session.undo();
                opened.window.showIfStale();
            }
            opened.show();
            assertThat(opened.session.scenario()).as("seed %d: %s", seed, done).isEqualTo(first);
            assertThat(opened.session.looking().view().nudge()).as("seed %d: %s", seed, done).isEqualTo(nudge);
        } catch (RuntimeException thrown) {
            throw new AssertionError("seed " + seed + ": " + done, thrown);
        } finally {
            opened.close();
        }
    }

    private static String something(Opened opened, Random random) {
        Session session = opened.session;
        return switch (random.nextInt(14)) {
            case 0, 1 -> edit(session, "rate", random, scenario -> scenario.withRate(positive(random)));
            case 2, 3 -> edit(session, "start", random, scenario -> scenario.withStart(Vector.of(any(random))));
            case 4 -> edit(session, "steps", random, scenario -> scenario.withSteps(random.nextInt(200)));
            case 5 -> {
                session.nudge(positive(random));
                yield "nudge";
            }
            case 6 -> edit(session, "optimizer", random, scenario -> scenario.withOptimizer(
                    one(Optimizers.installed().ids(), random)));
            case 7 -> {
                String loss = one(Catalogue.all(), random).id();
                session.choose(Catalogue.find(loss).orElseThrow());
                yield loss;
            }
            case 8 -> edit(session, "formula", random, scenario -> scenario.withLoss(one(
                    List.of("1/w", "ln(w)", "sqrt(w)", "w^9 - w", "exp(w^2)", "0", "1e300 w", "tan(w)", "w^", "-w^2",
                            "if(w < 1, w, 1/0)"), random)));
            case 9 -> {
                session.viewing().advance(random.nextDouble() * 5);
                yield "advance";
            }
            case 10 -> {
                session.player().goTo(new Playhead(random.nextInt(300), 4 * random.nextDouble()));
                yield "go to " + session.player().head();
            }
            case 11 -> {
                Viewport view = session.state().frame().view();
                Interval w = view.across().scaled(view.across().middle(), Math.exp(random.nextGaussian()));
                session.viewing().look(view.withAcross(w));
                yield "look at " + w;
            }
            case 12 -> {
                session.looking().as(one(List.of(Mode.values()), random));
                session.player().speed(random.nextInt(8) + 0.25);
                session.viewing().calm(random.nextBoolean());
                yield "mode";
            }
            default -> {
                Command command = one(List.of(Command.values()), random);
                if (command != Command.PRESENT) {
                    opened.run(command);
                }
                yield command.name();
            }
        };
    }

    private static String edit(Session session, String what, Random random, UnaryOperator<Scenario> change) {
        if (random.nextInt(4) == 0) {
            session.beginGesture();
        }
        session.edit(change);
        if (random.nextInt(3) == 0) {
            session.endGesture();
        }
        return what + " " + session.scenario();
    }

    private static double positive(Random random) {
        return Math.pow(10, random.nextGaussian() * (random.nextInt(10) == 0 ? 60 : 1.5) - 1);
    }

    private static double any(Random random) {
        return random.nextInt(20) == 0 ? Double.NaN : positive(random) * (random.nextBoolean() ? 10 : -10);
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
