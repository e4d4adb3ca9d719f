package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History<Scenario> history = new History<>();
    private final Scenario first = Catalogue.first().scenario();

    @Test
    void is_empty_at_first() {
        assertThat(history.canUndo()).isFalse();
        assertThat(history.canRedo()).isFalse();
        assertThat(history.before()).isEmpty();
        assertThat(history.after()).isEmpty();
    }

    @Test
    void what_was_undone_can_be_redone() {
        history.note(first, history.gesture());
        assertThat(history.before()).contains(first);
        history.undone(first.withSteps(7));
        assertThat(history.canUndo()).isFalse();
        assertThat(history.after()).contains(first.withSteps(7));
        history.redone(first);
        assertThat(history.before()).contains(first);
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void a_change_done_after_its_gesture_still_belongs_to_it() {
        history.beginGesture();
        int gesture = history.gesture();
        history.note(first, gesture);
        history.endGesture();
        history.note(first.withSteps(7), gesture);
        history.undone(first.withSteps(8));
        assertThat(history.before()).isEmpty();
    }

    @Test
    void the_next_gesture_is_another_entry() {
        for (int steps = 1; steps <= 2; steps++) {
            history.beginGesture();
            history.note(first.withSteps(steps), history.gesture());
            history.endGesture();
        }
        assertThat(history.before()).contains(first.withSteps(2));
        history.undone(first.withSteps(3));
        assertThat(history.before()).contains(first.withSteps(1));
    }

    @Test
    void remembers_the_latest_two_hundred() {
        for (int steps = 1; steps <= 1_000; steps++) {
            history.note(first.withSteps(steps), history.gesture());
        }
        int undone = 0;
        int oldest = 0;
        while (history.canUndo()) {
            oldest = history.before().orElseThrow().steps();
            history.undone(first);
            undone++;
        }
        assertThat(undone).isEqualTo(200);
        assertThat(oldest).isEqualTo(801);
    }
}
