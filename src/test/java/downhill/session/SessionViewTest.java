package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.picture.Viewport;
import downhill.plugin.Vector;
import org.junit.jupiter.api.Test;

class SessionViewTest {

    private final Session session = Sessions.first();
    private final Viewport home = view();

    @Test
    void the_view_stays_while_all_is_in_sight() {
        for (int step = 0; step < 40; step++) {
            session.player().step();
            session.viewing().advance(0.1);
            assertThat(view()).isEqualTo(home);
        }
    }

    @Test
    void the_view_is_still_during_a_gesture_and_follows_after() {
        session.beginGesture();
        session.edit(scenario -> scenario.withStart(Vector.of(30)));
        for (int frame = 0; frame < 20; frame++) {
            session.viewing().advance(0.05);
            assertThat(view()).isEqualTo(home);
        }
        assertThat(session.viewing().isMoving()).isFalse();
        session.endGesture();
        glide();
        assertThat(view().across().contains(30)).isTrue();
        assertThat(view().loss().contains(900)).isTrue();
    }

    @Test
    void a_gesture_that_begins_while_the_view_glides_stops_it() {
        session.edit(scenario -> scenario.withStart(Vector.of(30)));
        session.viewing().advance(0.05);
        session.beginGesture();
        Viewport held = view();
        session.viewing().advance(1);
        assertThat(view()).isEqualTo(held);
        session.endGesture();
        glide();
        assertThat(view().across().contains(30)).isTrue();
    }

    @Test
    void a_glide_is_calm_and_ends() {
        session.edit(scenario -> scenario.withStart(Vector.of(30)));
        double before = view().across().high();
        while (session.viewing().isMoving()) {
            session.viewing().advance(1 / 60.0);
            assertThat(view().across().high()).isGreaterThan(before).isLessThan(60);
            before = view().across().high();
        }
    }

    @Test
    void in_calm_mode_the_view_is_there_at_once() {
        session.viewing().calm(true);
        session.edit(scenario -> scenario.withStart(Vector.of(30)));
        assertThat(view().across().contains(30)).isTrue();
        assertThat(session.viewing().isMoving()).isFalse();
    }

    @Test
    void in_calm_mode_too_the_view_is_still_during_a_gesture() {
        session.viewing().calm(true);
        session.beginGesture();
        session.edit(scenario -> scenario.withStart(Vector.of(30)));
        assertThat(view()).isEqualTo(home);
        session.endGesture();
        assertThat(view().across().contains(30)).isTrue();
    }

    @Test
    void fit_comes_back_to_the_whole_curve() {
        session.viewing().look(home.withAcross(home.across().scaled(3, 0.01)));
        assertThat(view().across().length()).isEqualTo(home.across().length() / 100, within(1e-9));
        session.viewing().fit();
        glide();
        assertThat(view()).isEqualTo(home);
    }

    @Test
    void a_view_that_somebody_chose_stays_while_the_step_is_in_it() {
        Viewport chosen = home.withAcross(home.across().scaled(0, 2));
        session.viewing().look(chosen);
        session.player().step();
        session.edit(scenario -> scenario.withRate(0.2));
        glide();
        assertThat(view()).isEqualTo(chosen);
    }

    private Viewport view() {
        return session.state().frame().view();
    }

    private void glide() {
        for (int frame = 0; frame < 1_000 && session.viewing().isMoving(); frame++) {
            session.viewing().advance(1 / 60.0);
        }
        assertThat(session.viewing().isMoving()).isFalse();
    }
}
