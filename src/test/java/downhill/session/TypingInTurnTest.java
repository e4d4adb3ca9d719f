package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.plugin.Vector;
import org.junit.jupiter.api.Test;

/// What is asked for while a text is being read is done in its turn.
class TypingInTurnTest {

    private final Reader reader = new Reader();
    private final Session session = reader.session;

    @Test
    void undo_waits_for_what_was_typed_and_takes_it_back() {
        session.edit(scenario -> scenario.withRate(0.3));
        reader.loss("w^4");
        session.undo();
        assertThat(session.scenario().rate()).isEqualTo(0.3);
        reader.all();
        assertThat(reader.shown()).isEqualTo("w^2");
        assertThat(session.scenario().rate()).isEqualTo(0.3);
        session.redo();
        assertThat(reader.shown()).isEqualTo("w^4");
    }

    @Test
    void a_fork_is_one_of_the_loss_that_was_typed() {
        reader.loss("w^4");
        session.comparing().fork();
        assertThat(session.scene().runs().lanes()).hasSize(1);
        reader.all();
        assertThat(session.scene().runs().lanes()).hasSize(2)
                .allMatch(lane -> lane.scenario().loss().equals("w^4"));
    }

    @Test
    void another_loss_that_is_chosen_right_after_can_be_undone_to_what_was_typed() {
        reader.loss("w^4");
        session.choose(Catalogue.find("kink").orElseThrow());
        reader.all();
        assertThat(reader.shown()).isEqualTo("|w|");
        session.undo();
        assertThat(reader.shown()).isEqualTo("w^4");
    }

    @Test
    void all_that_is_typed_in_one_gesture_is_one_entry_even_if_the_last_is_read_after_it() {
        session.beginGesture();
        reader.loss("w^2 + 1");
        reader.all();
        reader.loss("w^2 + 12");
        session.endGesture();
        reader.all();
        session.undo();
        assertThat(reader.shown()).isEqualTo("w^2");
    }

    @Test
    void what_is_dragged_meanwhile_stays() {
        reader.loss("ln w");
        session.edit(scenario -> scenario.withRate(0.01).withStart(Vector.of(-1)));
        reader.all();
        assertThat(reader.shown()).isEqualTo("ln w");
        assertThat(session.scenario().rate()).isEqualTo(0.01);
        assertThat(session.scenario().start().w()).as("where ln w has a value").isPositive();
    }
}
