package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import org.junit.jupiter.api.Test;

/// What is typed is read in the background.
class TypingTest {

    private static final String LONG = "w^2" + " + w - w".repeat(20);

    private final Reader reader = new Reader();
    private final Session session = reader.session;

    @Test
    void the_last_good_picture_stays_until_a_text_is_read() {
        reader.loss("w^2 + 1");
        assertThat(reader.shown()).isEqualTo("w^2");
        assertThat(session.state().formula().source()).isEqualTo("w^2");
        reader.all();
        assertThat(reader.shown()).isEqualTo("w^2 + 1");
        assertThat(session.state().written().slopes().getFirst().plain()).isEqualTo("δL/δw = 2w");
    }

    @Test
    void a_late_answer_never_wins() {
        reader.loss("w^2 + 1");
        reader.read();
        reader.loss("w^2 + 2");
        reader.arrive();
        assertThat(reader.shown()).isEqualTo("w^2");
        reader.all();
        assertThat(reader.shown()).isEqualTo("w^2 + 2");
        session.undo();
        assertThat(reader.shown()).as("nothing else was there in between").isEqualTo("w^2");
    }

    @Test
    void a_late_mistake_never_shows() {
        reader.loss("w^2 +");
        reader.read();
        reader.loss("w^2 + 2");
        reader.arrive();
        assertThat(session.state().mistakes().any()).isFalse();
        reader.all();
        assertThat(session.state().mistakes().any()).isFalse();
    }

    @Test
    void a_mistake_is_that_of_the_text_that_was_typed_last_or_is_told_to_be_old() {
        reader.loss("w^2 + x");
        reader.all();
        assertThat(session.state().mistakes().formula().orElseThrow().at()).isEqualTo(6);
        assertThat(session.state().mistakes().isFormulaOld()).isFalse();
        reader.loss("1 + w^2 + x");
        assertThat(session.state().mistakes().isFormulaOld()).isTrue();
        reader.all();
        assertThat(session.state().mistakes().formula().orElseThrow().at()).isEqualTo(10);
        assertThat(session.state().mistakes().isFormulaOld()).isFalse();
    }

    @Test
    void a_good_text_after_a_bad_one_takes_the_mistake_away_and_a_bad_one_after_a_good_one_leaves_the_good_one() {
        reader.loss("w^");
        reader.all();
        reader.loss("w^4");
        reader.all();
        assertThat(session.state().mistakes().any()).isFalse();
        assertThat(reader.shown()).isEqualTo("w^4");
        reader.loss("w^4 +");
        reader.all();
        assertThat(session.state().mistakes().formula()).isPresent();
        assertThat(reader.shown()).isEqualTo("w^4");
    }

    @Test
    void the_last_good_text_is_in_force_even_if_a_bad_one_was_typed_before_it_was_read() {
        reader.loss("w^4");
        reader.loss("w^4 + w");
        reader.loss("w^4 + w +");
        reader.loss("w^4 + w + x");
        reader.all();
        assertThat(reader.shown()).isEqualTo("w^4 + w");
        assertThat(session.state().mistakes().formula().orElseThrow().at()).isEqualTo(10);
    }

    @Test
    void what_is_known_is_there_at_once() {
        reader.loss("w^4");
        reader.all();
        reader.loss("w^2");
        reader.loss("w^4");
        assertThat(reader.shown()).isEqualTo("w^4");
    }

    @Test
    void what_is_given_up_before_it_is_read_never_comes() {
        reader.loss("w^4");
        reader.read();
        session.typing().stop(Typing.Part.LOSS);
        reader.all();
        assertThat(reader.shown()).isEqualTo("w^2");
    }

    @Test
    void a_rule_is_read_in_the_background_too() {
        reader.rule("w = w - 2*a*g");
        assertThat(reader.shownRule()).isEmpty();
        reader.read();
        reader.rule("w = w - 3*a*g");
        reader.arrive();
        assertThat(reader.shownRule()).as("too late").isEmpty();
        reader.all();
        assertThat(reader.shownRule()).isEqualTo("w = w - 3*a*g");
        reader.rule("w = w - 3*a*q");
        assertThat(session.state().mistakes().isRuleOld()).isTrue();
        reader.all();
        assertThat(session.state().mistakes().rule().orElseThrow().column()).isEqualTo(13);
        assertThat(reader.shownRule()).isEqualTo("w = w - 3*a*g");
    }

    @Test
    void a_loss_and_a_rule_that_are_typed_one_after_the_other_both_count() {
        reader.loss("w^4");
        reader.rule("w = w - 2*a*g");
        reader.all();
        assertThat(reader.shown()).isEqualTo("w^4");
        assertThat(reader.shownRule()).isEqualTo("w = w - 2*a*g");
    }

    @Test
    void a_long_loss_that_is_shown_and_not_known_is_read_in_the_background() {
        Sessions slow = new Sessions(session.optimizers(), Catalogue.first().scenario());
        slow.session.show(downhill.scene.Scene.of(Catalogue.first().scenario().withLoss(LONG), 0.1));
        assertThat(slow.waiting()).isPositive();
        session.edit(scenario -> scenario.withRate(0.3));
        assertThat(slow.session.scene().runs().scenario().loss()).isEqualTo("w^2");
        slow.goOn();
        assertThat(slow.session.scene().runs().scenario().loss()).isEqualTo(LONG);
        slow.session.undo();
        slow.session.redo();
        assertThat(slow.session.scene().runs().scenario().loss()).as("known by now").isEqualTo(LONG);
    }

    @Test
    void a_deeper_valley_is_looked_for_in_the_background() {
        reader.loss("w^4 - 3w^2 + w + 4");
        reader.all();
        session.update();
        assertThat(session.state().run().descent().loss().deepest(3)).isEmpty();
        reader.all();
        assertThat(session.state().run().descent().loss().deepest(3)).isPresent();
    }
}
