package downhill.session;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Run;
import downhill.picture.Phase;
import downhill.picture.Playhead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionPlayingTest {

    private static final double STEP = 1.0 + 0.8 + 0.9 + 0.9;

    private final Session session = Sessions.first();

    @Test
    void nothing_moves_by_itself() {
        session.viewing().advance(100);
        assertThat(session.player().head()).isEqualTo(Playhead.at(0));
    }

    @Test
    void playing_advances_by_seconds_whatever_the_frames() {
        session.player().playOrPause();
        for (int frame = 0; frame < 100; frame++) {
            session.viewing().advance(0.025);
        }
        Session coarse = Sessions.first();
        coarse.player().playOrPause();
        coarse.viewing().advance(2.5);
        assertThat(session.player().head().step()).isEqualTo(coarse.player().head().step());
        assertThat(session.player().head().progress()).isEqualTo(coarse.player().head().progress(), within(1e-9));
        assertThat(coarse.player().head().phase()).contains(Phase.MOVE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 1, 2, 4, 8})
    void speed_multiplies_time(double speed) {
        session.player().speed(speed);
        session.player().playOrPause();
        session.viewing().advance(3 * STEP / speed + 1e-9);
        assertThat(session.player().head().step()).isEqualTo(3);
    }

    @Test
    void playing_stops_at_the_end() {
        session.edit(scenario -> scenario.withSteps(3));
        session.player().playOrPause();
        session.viewing().advance(3 * STEP - 0.01);
        assertThat(session.state().motion().playing()).isTrue();
        session.viewing().advance(0.02);
        assertThat(session.player().head()).isEqualTo(Playhead.at(3));
        assertThat(session.state().motion().playing()).isFalse();
    }

    @Test
    void play_at_the_end_begins_again() {
        session.player().last();
        session.player().playOrPause();
        assertThat(session.player().head()).isEqualTo(Playhead.at(0));
        assertThat(session.state().motion().playing()).isTrue();
    }

    @Test
    void a_run_without_steps_cannot_be_played() {
        Session stuck = Sessions.of(session.scenario().withLoss("if(w > 2, w, 1/0)").withRate(10));
        assertThat(stuck.state().run().length()).isZero();
        stuck.player().playOrPause();
        assertThat(stuck.state().motion().playing()).isFalse();
    }

    @Test
    void pause_stays_amid_a_phase() {
        session.player().playOrPause();
        session.viewing().advance(0.5);
        session.player().playOrPause();
        session.viewing().advance(10);
        assertThat(session.player().head()).isEqualTo(new Playhead(0, 0.5));
    }

    @Test
    void steps_and_phases_go_forward_and_back() {
        session.player().step();
        session.player().step();
        assertThat(session.player().head()).isEqualTo(Playhead.at(2));
        session.player().stepBack();
        assertThat(session.player().head()).isEqualTo(Playhead.at(1));
        for (int phase = 1; phase <= 4; phase++) {
            session.player().phase();
            assertThat(session.player().head()).isEqualTo(new Playhead(1, phase));
        }
        session.player().phase();
        assertThat(session.player().head()).isEqualTo(new Playhead(2, 1));
        session.player().phaseBack();
        assertThat(session.player().head()).isEqualTo(new Playhead(1, 4));
        session.player().stepBack();
        assertThat(session.player().head()).isEqualTo(Playhead.at(1));
    }

    @Test
    void the_ends_are_ends() {
        session.player().stepBack();
        session.player().phaseBack();
        assertThat(session.player().head()).isEqualTo(Playhead.at(0));
        session.player().last();
        int last = session.player().head().step();
        assertThat(last).isEqualTo(session.scenario().steps());
        session.player().step();
        session.player().phase();
        assertThat(session.player().head()).isEqualTo(Playhead.at(last));
        session.player().first();
        assertThat(session.player().head()).isEqualTo(Playhead.at(0));
    }

    @Test
    void stepping_pauses() {
        for (Runnable move : new Runnable[] {session.player()::step, session.player()::stepBack,
                session.player()::phase, session.player()::phaseBack,
                session.player()::first, session.player()::last}) {
            session.player().first();
            session.player().playOrPause();
            move.run();
            assertThat(session.state().motion().playing()).isFalse();
        }
    }

    @Test
    void forward_and_back_shows_the_same_bits() {
        Run run = session.state().run();
        for (int step = 0; step < 10; step++) {
            session.player().step();
        }
        for (int step = 9; step >= 0; step--) {
            session.player().stepBack();
            assertThat(session.state().frame().section(W).position()).isEqualTo(run.point(step).w());
            assertThat(session.state().frame().section(W).slope()).isEqualTo(run.slope(step).w());
        }
    }

    @Test
    void the_head_stays_within_a_shorter_run() {
        session.player().last();
        session.edit(scenario -> scenario.withSteps(5));
        assertThat(session.player().head()).isEqualTo(Playhead.at(5));
        assertThat(session.state().frame().step()).isEqualTo(5);
    }

    @Test
    void the_head_stays_where_it_is_in_a_longer_run() {
        session.player().goTo(new Playhead(7, 2.5));
        session.edit(scenario -> scenario.withSteps(100));
        assertThat(session.player().head()).isEqualTo(new Playhead(7, 2.5));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void calm_mode_shows_no_moment_in_between(boolean bySystem) {
        if (bySystem) {
            session.viewing().systemCalm(true);
        } else {
            session.viewing().calm(true);
        }
        session.player().playOrPause();
        for (int frame = 0; frame < 500; frame++) {
            session.viewing().advance(0.03);
            double progress = session.state().frame().head().progress();
            assertThat(progress).isEqualTo(Math.rint(progress));
        }
        assertThat(session.player().head().step()).isGreaterThan(3);
    }
}
