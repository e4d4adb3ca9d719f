package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.picture.Interval;
import downhill.picture.Viewport;
import downhill.plugin.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where motion is to be reduced nothing moves that nobody plays.
class CalmTest {

    private static final Interval NEAR = new Interval(0, 1);

    private final Session session = Sessions.first();

    private List<Runnable> deeds() {
        return List.of(() -> session.player().last(), () -> session.viewing().look(new Viewport(NEAR, NEAR, NEAR)),
                () -> session.viewing().fit(), () -> session.edit(scenario -> scenario.withStart(Vector.of(40))),
                () -> session.edit(scenario -> scenario.withRate(3)), () -> session.player().last(),
                () -> session.player().first(), () -> session.choose(Catalogue.find("two-valleys").orElseThrow()),
                session::undo, session::beginGesture, () -> session.edit(scenario -> scenario.withStart(Vector.of(-70))),
                session::endGesture, session::reset, () -> {
                    session.learning().open(session.learning().shelf().lessons().getLast(), 4);
                    session.learning().goOn();
                });
    }

    @Test
    void no_view_glides_whatever_is_done() {
        session.viewing().systemCalm(true);
        for (Runnable deed : deeds()) {
            deed.run();
            session.update();
            assertThat(session.viewing().isMoving()).isFalse();
        }
    }

    @Test
    void else_the_same_deeds_let_it_glide() {
        assertThat(deeds().stream().filter(deed -> {
            deed.run();
            session.update();
            return session.viewing().isMoving();
        })).isNotEmpty();
    }

    @Test
    void a_view_that_is_gliding_arrives_when_calm_is_asked_for() {
        session.viewing().look(new Viewport(NEAR, NEAR, NEAR));
        session.viewing().fit();
        assertThat(session.viewing().isMoving()).isTrue();
        session.viewing().systemCalm(true);
        assertThat(session.viewing().isMoving()).isFalse();
    }
}
