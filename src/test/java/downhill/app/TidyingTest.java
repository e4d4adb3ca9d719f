package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The heap is tidied when the hand rests, and not under it.
class TidyingTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private long heap = 60L << 20;
    private int tidied;
    private final Tidying tidying = new Tidying(waiting::add, () -> heap, () -> tidied++);

    @BeforeEach
    void grow() {
        heap = 300L << 20;
    }

    @Test
    void after_a_rest_it_is_tidied_once() {
        tidying.changed();
        waiting.remove().run();

        assertThat(tidied).isOne();
        assertThat(waiting).isEmpty();
    }

    @Test
    void while_something_changes_it_waits() {
        tidying.changed();
        tidying.changed();
        waiting.remove().run();

        assertThat(tidied).isZero();
        waiting.remove().run();
        assertThat(tidied).isOne();
    }

    @Test
    void one_wait_serves_many_changes() {
        for (int change = 0; change < 100; change++) {
            tidying.changed();
        }

        assertThat(waiting).hasSize(1);
    }

    @Test
    void a_small_heap_is_left_alone() {
        heap = 100L << 20;
        tidying.changed();
        waiting.remove().run();

        assertThat(tidied).isZero();
    }

    @Test
    void so_is_one_that_was_as_large_from_the_beginning() {
        Tidying roomy = new Tidying(waiting::add, () -> heap, () -> tidied++);
        roomy.changed();
        waiting.remove().run();

        assertThat(tidied).isZero();
    }

    @Test
    void after_a_rest_the_next_change_is_waited_for_again() {
        tidying.changed();
        waiting.remove().run();
        tidying.changed();
        waiting.remove().run();

        assertThat(tidied).isEqualTo(2);
    }
}
