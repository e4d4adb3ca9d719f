package downhill.app.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What is worked out beside the FX thread appears with all else, in order, and not later.
class TogetherTest {

    private final Together together = new Together();
    private final List<String> shown = new ArrayList<>();

    @Test
    void what_is_begun_is_worked_out_beside_the_rest_and_shown_after_it() {
        CountDownLatch rest = new CountDownLatch(1);
        together.show(() -> {
            together.begin(() -> awaited(rest), shown::add);
            together.begin(() -> "second", shown::add);
            shown.add("rest");
            rest.countDown();
        });

        assertThat(shown).containsExactly("rest", "first", "second");
    }

    private static String failing() {
        throw new IllegalStateException("beside");
    }

    private static String awaited(CountDownLatch rest) {
        try {
            return rest.await(10, TimeUnit.SECONDS) ? "first" : "too late";
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void alone_it_is_shown_at_once() {
        together.begin(() -> "alone", shown::add);

        assertThat(shown).containsExactly("alone");
    }

    @Test
    void a_mistake_beside_is_one_of_who_shows_and_the_next_frame_is_whole() {
        assertThatThrownBy(() -> together.show(() -> together.begin(TogetherTest::failing, shown::add)))
                .isInstanceOf(IllegalStateException.class);

        together.show(() -> together.begin(() -> "next", shown::add));
        assertThat(shown).containsExactly("next");
    }

    @Test
    void what_shows_nothing_more_after_a_mistake_leaves_nothing_begun() {
        assertThatThrownBy(() -> together.show(() -> {
            together.begin(() -> "begun", shown::add);
            throw new IllegalArgumentException("rest");
        })).isInstanceOf(IllegalArgumentException.class);

        assertThat(shown).containsExactly("begun");
        together.begin(() -> "at once", shown::add);
        assertThat(shown).containsExactly("begun", "at once");
    }
}
