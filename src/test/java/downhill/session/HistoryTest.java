package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    void when_it_is_full_the_oldest_entry_goes() {
        int most = filled(5_000).size();
        assertThat(most).as("enough for an hour's work, and not without end").isBetween(100, 4_999);
        assertThat(filled(most)).last().isEqualTo(1);
        assertThat(filled(most + 1)).hasSize(most).startsWith(most + 1, most).last().isEqualTo(2);
        assertThat(filled(5_000)).isEqualTo(IntStream.range(0, most).map(undone -> 5_000 - undone).boxed().toList());
    }

    /// What undoing brings back, one after the other, after so many entries: 1, 2, 3 and so on.
    private List<Integer> filled(int entries) {
        History<Scenario> full = new History<>();
        for (int steps = 1; steps <= entries; steps++) {
            full.note(first.withSteps(steps), full.gesture());
        }
        List<Integer> undone = new ArrayList<>();
        while (full.canUndo()) {
            undone.add(full.before().orElseThrow().steps());
            full.undone(first);
        }
        return undone;
    }
}
