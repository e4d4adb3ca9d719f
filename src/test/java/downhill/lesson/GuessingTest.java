package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.picture.Playhead;
import downhill.picture.Prediction;
import downhill.picture.Quantity;
import downhill.plugin.Vector;
import org.junit.jupiter.api.Test;

class GuessingTest {

    private static final Run RUN = Run.of(((Preparation.Ready)
            Preparation.of(Catalogue.first().scenario().withSteps(6), Optimizers.installed())).descent());

    private static Guessing on() {
        return Guessing.off().toggled(Playhead.at(0));
    }

    @Test
    void is_off_at_first_and_hides_nothing() {
        assertThat(Guessing.off().hides(0, RUN)).isFalse();
        assertThat(Guessing.off().shownOf(RUN)).isSameAs(RUN);
        assertThat(Guessing.off().prediction(0, RUN).hidden()).isFalse();
    }

    @Test
    void hides_the_present_step_and_all_after_it() {
        Guessing guessing = Guessing.off().toggled(Playhead.at(2));
        assertThat(guessing.hides(1, RUN)).isFalse();
        assertThat(guessing.hides(2, RUN)).isTrue();
        assertThat(guessing.shownOf(RUN).length()).isEqualTo(2);
        assertThat(guessing.shownOf(RUN).point(2)).isEqualTo(RUN.point(2));
        Prediction prediction = guessing.prediction(2, RUN);
        assertThat(prediction.hidden()).isTrue();
        assertThat(prediction.length()).isEqualTo(6);
    }

    @Test
    void a_step_is_shown_once_it_is_gone_into_or_revealed() {
        assertThat(on().at(new Playhead(0, 1)).hides(0, RUN)).as("its slope alone").isTrue();
        assertThat(on().at(new Playhead(0, 1.1)).hides(0, RUN)).isFalse();
        assertThat(on().at(new Playhead(0, 1.1)).hides(1, RUN)).isTrue();
        assertThat(on().revealed(0).hides(0, RUN)).isFalse();
        assertThat(on().at(Playhead.at(4)).shownOf(RUN).length()).isEqualTo(4);
    }

    @Test
    void what_was_shown_stays_shown_when_we_go_back() {
        Guessing guessing = on().at(Playhead.at(4)).at(Playhead.at(1));
        assertThat(guessing.hides(1, RUN)).isFalse();
        assertThat(guessing.hides(4, RUN)).isTrue();
    }

    @Test
    void a_guess_can_be_changed_until_the_step_is_shown_and_not_after() {
        Guessing guessing = on().guessed(0, 1).guessed(0, 2);
        assertThat(guessing.prediction(0, RUN).guess().orElseThrow().value().w()).isEqualTo(2);
        Guessing shown = guessing.revealed(0).guessed(0, 3);
        assertThat(shown.prediction(0, RUN).guess().orElseThrow().value().w()).isEqualTo(2);
        assertThat(shown.deviation(0, RUN)).isPresent();
        assertThat(guessing.deviation(0, RUN)).as("not before").isEmpty();
    }

    @Test
    void steps_ahead_and_what_is_no_number_are_not_guessed() {
        assertThat(on().guessed(3, 1).guesses()).isEmpty();
        assertThat(on().guessed(0, Double.NaN).guesses()).isEmpty();
        assertThat(Guessing.off().guessed(0, 1).guesses()).isEmpty();
    }

    @Test
    void going_to_and_fro_keeps_the_score() {
        Guessing guessing = on().guessed(0, RUN.point(1).w()).revealed(0).at(Playhead.at(1));
        assertThat(guessing.score(RUN).count()).isEqualTo(1);
        assertThat(guessing.score(RUN).ways().best()).isZero();
        Guessing later = guessing.guessed(1, RUN.point(1).w()).revealed(1).at(Playhead.at(0)).at(Playhead.at(2));
        assertThat(later.score(RUN).count()).isEqualTo(2);
        assertThat(later.score(RUN).ways().average()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void a_step_shown_without_a_guess_is_not_counted() {
        assertThat(on().revealed(0).at(Playhead.at(3)).score(RUN).count()).isZero();
    }

    @Test
    void another_run_begins_a_new_score() {
        Guessing guessing = on().guessed(0, 1).revealed(0).forAnotherRun(Playhead.at(0));
        assertThat(guessing.guesses()).isEmpty();
        assertThat(guessing.hides(0, RUN)).isTrue();
        assertThat(on().forAnotherRun(Playhead.at(3)).hides(2, RUN)).isFalse();
    }

    @Test
    void switching_off_shows_the_present_step_for_good() {
        Guessing again = on().toggled(Playhead.at(0)).toggled(Playhead.at(0));
        assertThat(again.hides(0, RUN)).isFalse();
        assertThat(again.hides(1, RUN)).isTrue();
    }

    @Test
    void what_was_seen_before_it_was_switched_on_can_be_guessed() {
        assertThat(Guessing.off().at(Playhead.at(6)).toggled(Playhead.at(0)).hides(0, RUN)).isTrue();
    }

    @Test
    void asking_for_the_other_quantity_drops_only_the_guess_that_is_open() {
        Guessing guessing = on().guessed(0, 1).revealed(0).guessed(1, 2).asking(Quantity.LOSS);
        assertThat(guessing.guesses()).containsOnlyKeys(0);
        assertThat(guessing.guessed(1, 5).prediction(1, RUN).guess().orElseThrow().quantity()).isEqualTo(Quantity.LOSS);
    }

    @Test
    void with_two_weights_a_point_is_guessed_or_a_direction() {
        Guessing point = on().within(2);
        assertThat(point.asked()).isEqualTo(Quantity.POINT);
        assertThat(point.guessed(0, Vector.of(1, 2)).guesses().get(0).value()).isEqualTo(Vector.of(1, 2));
        assertThat(point.guessed(0, 1).guesses()).as("one number is no point").isEmpty();
        Guessing direction = point.asking(Quantity.DIRECTION);
        assertThat(direction.guessed(0, Vector.of(0, 0)).guesses()).as("no direction").isEmpty();
        assertThat(direction.guessed(0, Vector.of(0, -2)).guesses().get(0).direction().degrees()).isEqualTo(270);
    }

    @Test
    void with_another_number_of_weights_the_right_kind_is_asked() {
        assertThat(on().within(2).within(1).asked()).isEqualTo(Quantity.W);
        assertThat(on().within(2).asking(Quantity.DIRECTION).within(1).asked()).isEqualTo(Quantity.W);
        assertThat(on().asking(Quantity.LOSS).within(2).asked()).isEqualTo(Quantity.LOSS);
        assertThat(on().guessed(0, 1).within(1).guesses()).containsOnlyKeys(0);
        assertThat(on().guessed(0, 1).within(2).guesses()).as("of another loss").isEmpty();
    }

    @Test
    void after_the_last_step_there_is_nothing_to_guess() {
        Guessing guessing = on().at(Playhead.at(6));
        assertThat(guessing.hides(6, RUN)).isFalse();
        assertThat(guessing.shownOf(RUN)).isSameAs(RUN);
        assertThat(guessing.prediction(6, RUN).hidden()).isFalse();
    }
}
