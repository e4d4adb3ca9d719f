package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.lesson.Guessing;
import downhill.picture.Playhead;
import downhill.picture.Quantity;
import downhill.picture.Viewport;
import downhill.plugin.Vector;
import downhill.scene.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PredictingTest {

    private Session session;

    @BeforeEach
    void begin() {
        session = Sessions.first();
        session.predicting().toggle();
    }

    private boolean isHidden() {
        return session.state().frame().isHidden();
    }

    private int score() {
        Guessing guessing = session.state().guessing();
        return guessing.score(session.state().whole()).count();
    }

    @Test
    void the_frame_ends_where_we_are_and_the_transport_knows_the_rest() {
        assertThat(isHidden()).isTrue();
        assertThat(session.state().run().length()).isZero();
        assertThat(session.state().length()).isEqualTo(40);
        assertThat(session.state().whole().length()).isEqualTo(40);
    }

    @Test
    void a_step_shows_the_step_and_the_next_goes_on() {
        session.player().step();
        assertThat(isHidden()).isFalse();
        assertThat(session.player().head()).isEqualTo(Playhead.at(0));
        session.player().step();
        assertThat(session.player().head()).isEqualTo(Playhead.at(1));
        assertThat(isHidden()).isTrue();
        session.player().stepBack();
        assertThat(isHidden()).as("shown before").isFalse();
    }

    @Test
    void a_phase_and_playing_show_it_too() {
        session.player().phase();
        assertThat(isHidden()).as("the slope alone does not tell").isTrue();
        session.player().phase();
        assertThat(isHidden()).isFalse();
        session.player().goTo(Playhead.at(1));
        assertThat(isHidden()).isTrue();
        session.player().playOrPause();
        session.viewing().advance(0.1);
        assertThat(isHidden()).isTrue();
        session.viewing().advance(1);
        assertThat(isHidden()).isFalse();
        for (int tenth = 0; tenth < 60; tenth++) {
            session.viewing().advance(0.1);
        }
        assertThat(session.player().isPlaying()).as("nothing stops it").isTrue();
        assertThat(session.player().head().step()).isGreaterThan(1);
    }

    @Test
    void a_clicker_gets_from_the_check_to_the_next_question() {
        for (int press = 0; press < 4; press++) {
            session.player().phase();
        }
        assertThat(session.player().head()).isEqualTo(new Playhead(0, 4));
        session.player().phase();
        assertThat(session.player().head().step()).isEqualTo(1);
        assertThat(isHidden()).isTrue();
    }

    @Test
    void going_far_ahead_shows_all_that_is_passed() {
        session.player().goTo(Playhead.at(10));
        assertThat(session.state().run().length()).isEqualTo(10);
        session.player().last();
        assertThat(isHidden()).isFalse();
        assertThat(session.state().run().length()).isEqualTo(40);
    }

    @Test
    void guesses_are_no_entries_of_the_history() {
        session.beginGesture();
        session.predicting().guess(1);
        session.predicting().guess(2);
        session.endGesture();
        session.predicting().ask(Quantity.LOSS);
        session.player().step();
        assertThat(session.state().canUndo()).isFalse();
    }

    @Test
    void the_score_is_kept_going_to_and_fro_and_begins_anew_with_another_run() {
        session.predicting().guess(2);
        session.player().step();
        session.player().step();
        session.player().first();
        assertThat(score()).isEqualTo(1);
        session.predicting().guess(1);
        assertThat(session.state().guessing().guesses().get(0).value().w()).isEqualTo(2);
        session.nudge(0.2);
        assertThat(score()).as("the nudge makes no other run").isEqualTo(1);
        session.edit(scenario -> scenario.withRate(0.2));
        assertThat(score()).isZero();
        assertThat(isHidden()).isTrue();
    }

    @Test
    void the_view_does_not_follow_a_step_that_is_hidden() {
        session.edit(scenario -> scenario.withRate(1.4));
        session.viewing().settle();
        Viewport before = session.viewing().view();
        assertThat(before.across().contains(session.state().whole().point(1).w())).isFalse();
        session.predicting().reveal();
        session.viewing().settle();
        assertThat(session.viewing().view().across().contains(session.state().whole().point(1).w())).isTrue();
    }

    @Test
    void the_frames_run_is_the_same_as_long_as_it_shows_as_much() {
        assertThat(session.state().run()).isSameAs(session.state().run());
        session.edit(scenario -> scenario.withRate(0.3));
        assertThat(session.state().run().descent().rate()).isEqualTo(0.3);
    }

    @Test
    void runs_that_are_compared_hide_nothing() {
        session.looking().on(Tab.COMPARE);
        assertThat(isHidden()).isFalse();
        assertThat(session.state().run().length()).isEqualTo(40);
        session.player().step();
        assertThat(session.player().head().step()).isEqualTo(1);
    }

    @Test
    void another_number_of_weights_asks_for_what_such_a_loss_has() {
        Session plane = Sessions.on("himmelblau");
        plane.predicting().toggle();
        assertThat(plane.predicting().guessing().asked()).isEqualTo(Quantity.POINT);
        plane.predicting().guess(Vector.of(1, 2));
        assertThat(plane.state().frame().prediction().guess().orElseThrow().value()).isEqualTo(Vector.of(1, 2));
        plane.predicting().ask(Quantity.DIRECTION);
        plane.edit(scenario -> Catalogue.first().scenario());
        assertThat(plane.predicting().guessing().asked()).isEqualTo(Quantity.W);
        assertThat(plane.state().guessing().guesses()).isEmpty();
        plane.edit(scenario -> Catalogue.find("himmelblau").orElseThrow().scenario());
        assertThat(plane.state().frame().prediction().asked()).isEqualTo(Quantity.POINT);
    }

    @Test
    void resetting_all_ends_it() {
        session.predicting().guess(2);
        session.reset();
        assertThat(session.state().guessing()).isEqualTo(Guessing.off());
        assertThat(isHidden()).isFalse();
    }
}
