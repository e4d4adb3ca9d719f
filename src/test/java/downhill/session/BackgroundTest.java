package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> foreground = new ArrayDeque<>();
    private final List<String> taken = new ArrayList<>();
    private final List<String> made = new ArrayList<>();

    private Background<String, String> background(Background.Outdated outdated) {
        return new Background<>(background::add, foreground::add, outdated);
    }

    /// Makes three passes, unless it is cancelled before.
    private Background.Work<String> passes(String name) {
        return (BooleanSupplier cancelled, Consumer<String> pass) -> {
            for (int number = 1; number <= 3 && !cancelled.getAsBoolean(); number++) {
                made.add(name + number);
                pass.accept(name + number);
            }
        };
    }

    private void want(Background<String, String> jobs, String name) {
        jobs.want(name, passes(name), taken::add);
    }

    private static void all(Queue<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    @Test
    void each_pass_is_taken_on_the_sessions_own_thread() {
        want(background(Background.Outdated.DROPPED), "a");
        all(background);
        assertThat(taken).isEmpty();
        all(foreground);
        assertThat(taken).containsExactly("a1", "a2", "a3");
    }

    @Test
    void what_was_asked_for_last_is_not_made_twice() {
        Background<String, String> jobs = background(Background.Outdated.DROPPED);
        want(jobs, "a");
        want(jobs, "a");
        all(background);
        all(foreground);
        want(jobs, "a");
        assertThat(background).isEmpty();
        assertThat(made).hasSize(3);
    }

    @Test
    void outdated_work_is_dropped_whatever_it_still_hands_over() {
        Background<String, String> jobs = background(Background.Outdated.DROPPED);
        want(jobs, "a");
        background.remove().run();
        want(jobs, "b");
        all(background);
        all(foreground);
        assertThat(taken).containsExactly("b1", "b2", "b3");
    }

    @Test
    void outdated_work_that_is_to_be_shown_once_makes_one_pass_and_then_the_latest_begins() {
        Background<String, String> jobs = background(Background.Outdated.SHOWN_ONCE);
        want(jobs, "a");
        want(jobs, "b");
        want(jobs, "c");
        assertThat(background).as("one at a time").hasSize(1);
        all(background);
        all(foreground);
        assertThat(taken).containsExactly("a1");
        all(background);
        all(foreground);
        assertThat(taken).containsExactly("a1", "c1", "c2", "c3");
    }

    @Test
    void work_that_was_given_up_is_made_anew_when_it_is_asked_for_again() {
        Background<String, String> jobs = background(Background.Outdated.DROPPED);
        want(jobs, "a");
        jobs.giveUp();
        all(background);
        all(foreground);
        assertThat(taken).isEmpty();
        want(jobs, "a");
        all(background);
        all(foreground);
        assertThat(taken).containsExactly("a1", "a2", "a3");
    }

    @Test
    void work_that_fails_does_not_keep_the_next_from_beginning() {
        Background<String, String> jobs = background(Background.Outdated.SHOWN_ONCE);
        jobs.want("bad", (cancelled, pass) -> {
            throw new IllegalStateException("bad");
        }, taken::add);
        want(jobs, "b");
        try {
            all(background);
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("bad");
        }
        all(foreground);
        all(background);
        all(foreground);
        assertThat(taken).containsExactly("b1", "b2", "b3");
    }
}
