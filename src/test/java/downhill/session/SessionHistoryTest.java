package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Scenario;
import downhill.plugin.Vector;
import org.junit.jupiter.api.Test;

class SessionHistoryTest {

    private final Session session = Sessions.first();
    private final Scenario first = session.scenario();

    @Test
    void undo_and_redo_walk_through_the_edits() {
        session.edit(scenario -> scenario.withRate(0.2));
        session.edit(scenario -> scenario.withStart(Vector.of(1)));
        Scenario last = session.scenario();
        session.undo();
        assertThat(session.scenario()).isEqualTo(first.withRate(0.2));
        session.undo();
        assertThat(session.scenario()).isEqualTo(first);
        assertThat(session.state().run().descent().rate()).isEqualTo(first.rate());
        session.redo();
        session.redo();
        assertThat(session.scenario()).isEqualTo(last);
        assertThat(session.state().canRedo()).isFalse();
    }

    @Test
    void undo_and_redo_with_nothing_there_do_nothing() {
        session.undo();
        session.redo();
        assertThat(session.scenario()).isEqualTo(first);
    }

    @Test
    void one_gesture_is_one_entry() {
        drag(0.16, 0.17, 0.18);
        drag(0.3, 0.4);
        session.undo();
        assertThat(session.scenario().rate()).isEqualTo(0.18);
        session.undo();
        assertThat(session.scenario()).isEqualTo(first);
        assertThat(session.state().canUndo()).isFalse();
    }

    @Test
    void a_gesture_that_changes_nothing_is_no_entry() {
        drag();
        drag(first.rate());
        assertThat(session.state().canUndo()).isFalse();
    }

    @Test
    void a_refused_change_within_a_gesture_is_no_entry_either() {
        drag(-1, 0.2, -1);
        session.undo();
        assertThat(session.scenario()).isEqualTo(first);
        assertThat(session.state().canUndo()).isFalse();
    }

    @Test
    void an_edit_after_an_undo_leaves_nothing_to_redo() {
        session.edit(scenario -> scenario.withRate(0.2));
        session.undo();
        session.edit(scenario -> scenario.withRate(0.3));
        assertThat(session.state().canRedo()).isFalse();
        session.redo();
        assertThat(session.scenario().rate()).isEqualTo(0.3);
    }

    @Test
    void a_refused_edit_leaves_what_can_be_redone() {
        session.edit(scenario -> scenario.withRate(0.2));
        session.undo();
        session.edit(scenario -> scenario.withRate(-1));
        session.redo();
        assertThat(session.scenario().rate()).isEqualTo(0.2);
    }

    @Test
    void an_undo_amid_a_gesture_begins_another_entry() {
        session.beginGesture();
        session.edit(scenario -> scenario.withRate(0.2));
        session.undo();
        session.edit(scenario -> scenario.withRate(0.3));
        session.endGesture();
        session.undo();
        assertThat(session.scenario()).isEqualTo(first);
        session.redo();
        assertThat(session.scenario().rate()).isEqualTo(0.3);
    }

    @Test
    void undoing_another_loss_brings_back_its_view() {
        State before = session.state();
        session.edit(scenario -> scenario.withLoss("|w|"));
        assertThat(session.state().frame().view()).isNotEqualTo(before.frame().view());
        session.undo();
        assertThat(session.state().frame().view()).isEqualTo(before.frame().view());
        assertThat(session.state().formula().source()).isEqualTo("w^2");
    }

    private void drag(double... rates) {
        session.beginGesture();
        for (double rate : rates) {
            session.edit(scenario -> scenario.withRate(rate));
        }
        session.endGesture();
    }
}
